package se.farled.router.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A contact that an advisor may take. */
public sealed interface Takeable extends Contact permits Waiting, CallbackWaiting, OnTheLine, Ended, Abandoned {

    /** Taken by that advisor under a lease. */
    default Change take(String advisorId, Instant now, Duration lease) {
        Instant until = now.plus(lease);
        Held held = new Held(facts().at(facts().times().taken(now)), advisorId, until);
        return new Change(held, List.of(new Happening.Taken(now, advisorId, until)));
    }
}
