package se.farled.knowledge.notice;

import java.time.Duration;
import java.time.Instant;

/** How long a briefing may be owed once the public knows. */
public record BriefingTerm(Duration within) {

    /** The debt that begins now. */
    public Debt debt(Debt.Cause cause, Instant now) {
        return new Debt(cause, now, now.plus(within));
    }
}
