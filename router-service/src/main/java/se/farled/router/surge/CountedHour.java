package se.farled.router.surge;

import java.time.Instant;

/** Contacts on a topic that arrived within one hour of the past. */
public record CountedHour(String topicId, Instant from, int count) {}
