package se.farled.knowledge.surge;

import java.time.Duration;

/** How long the answer to a surge may be owed. */
public record SurgeTerm(Duration answerWithin) {}
