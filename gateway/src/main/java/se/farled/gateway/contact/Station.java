package se.farled.gateway.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One contact of a journey in short. */
public record Station(String contactId, String channel, Instant receivedAt, String state, @Nullable String topicId) {
}
