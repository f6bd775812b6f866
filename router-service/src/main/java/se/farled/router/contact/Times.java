package se.farled.router.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a contact passed its stations; null when it has not.
 *
 * @param queuedAt first came into the order
 * @param takenAt last taken by an advisor
 * @param endedAt the line was closed
 * @param closedAt every question had its outcome
 */
public record Times(
        @Nullable Instant queuedAt,
        @Nullable Instant takenAt,
        @Nullable Instant endedAt,
        @Nullable Instant closedAt) {

    /** No station passed. */
    public static final Times NONE = new Times(null, null, null, null);

    Times queued(@Nullable Instant at) {
        return new Times(at, takenAt, endedAt, closedAt);
    }

    Times taken(Instant at) {
        return new Times(queuedAt, at, endedAt, closedAt);
    }

    Times ended(@Nullable Instant at) {
        return new Times(queuedAt, takenAt, at, closedAt);
    }

    Times closed(@Nullable Instant at) {
        return new Times(queuedAt, takenAt, endedAt, at);
    }
}
