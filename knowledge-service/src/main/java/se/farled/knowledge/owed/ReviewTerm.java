package se.farled.knowledge.owed;

import java.time.Duration;

/** How long before its day a review is called for. */
public record ReviewTerm(Duration ahead) {}
