package se.farled.router.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every question has its outcome.
 *
 * @param closedBy who may undo it; forgotten once the time for that is over
 */
public record Closed(Facts facts, @Nullable String closedBy) implements Contact {

    /** How long a finish can be undone. */
    public static final Duration UNDO = Duration.ofMinutes(10);

    @Override
    public ContactState state() {
        return ContactState.CLOSED;
    }

    @Override
    public Closed with(Facts changed) {
        return new Closed(changed, closedBy);
    }

    /** True when that advisor finished it and may still take it back. */
    public boolean undoableBy(String advisorId, Instant now) {
        return advisorId.equals(closedBy) && !now.isAfter(facts.closedAt().plus(UNDO));
    }

    /** Open again and with the advisor who finished it; the named questions' outcomes no longer hold. */
    public Change reopen(String advisorId, List<String> questionIds, Instant now, Duration lease) {
        Instant until = now.plus(lease);
        Facts open = facts.at(facts.times().closed(null).taken(now));
        return new Change(new Held(open, advisorId, until),
                List.of(new Happening.Reopened(now, questionIds), new Happening.Taken(now, advisorId, until)));
    }
}
