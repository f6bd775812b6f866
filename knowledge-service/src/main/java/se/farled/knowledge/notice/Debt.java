package se.farled.knowledge.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A briefing that is owed because the public was told first.
 *
 * @param since when the clock started
 * @param dueAt when the briefing must be there
 * @param settledAt when it was; null while it is not
 */
public record Debt(Cause cause, Instant since, Instant dueAt, @Nullable Instant settledAt) {

    /** Why the public was told first: knowingly in a crisis, or the advisors were forgotten. */
    public enum Cause {
        CRISIS, MISSED
    }

    /** One that stands. */
    public Debt(Cause cause, Instant since, Instant dueAt) {
        this(cause, since, dueAt, null);
    }

    /** The same, settled then unless it was before. */
    Debt settled(Instant at) {
        return settledAt == null ? new Debt(cause, since, dueAt, at) : this;
    }
}
