package se.farled.knowledge.notice;

import java.time.Instant;

/**
 * A briefing that is owed because the public was told first.
 *
 * @param since when the clock started
 * @param dueAt when the briefing must be there
 */
public record Debt(Cause cause, Instant since, Instant dueAt) {

    /** Why the public was told first: knowingly in a crisis, or the advisors were forgotten. */
    public enum Cause {
        CRISIS, MISSED
    }
}
