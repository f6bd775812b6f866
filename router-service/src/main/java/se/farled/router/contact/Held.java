package se.farled.router.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** With an advisor at the desk, until the lease ends or is renewed. */
public record Held(Facts facts, String advisorId, Instant leaseUntil) implements Contact {

    @Override
    public ContactState state() {
        return ContactState.TAKEN;
    }

    @Override
    public Held with(Facts changed) {
        return new Held(changed, advisorId, leaseUntil);
    }

    /** True when that advisor holds it. */
    public boolean heldBy(String advisor) {
        return advisorId.equals(advisor);
    }

    /** True when nobody renewed the lease in time. */
    public boolean expired(Instant now) {
        return leaseUntil.isBefore(now);
    }

    /** The lease counted anew from now. */
    public Held renewed(Instant now, Duration lease) {
        return new Held(facts, advisorId, now.plus(lease));
    }

    /** Back to its place, which its arrival decides as before. */
    public Change release(ReleaseReason reason, Instant now) {
        Takeable resting = Contact.resting(facts);
        List<Happening> told = new ArrayList<>();
        told.add(new Happening.Released(now, reason));
        if (resting instanceof Abandoned) {
            told.add(Happening.abandoned(facts));
        }
        return new Change(resting, told);
    }

    /** Closed: every question has its outcome, told before the closing. */
    public Change finish(List<? extends Happening> outcomes, Instant now) {
        List<Happening> told = new ArrayList<>(outcomes);
        told.add(new Happening.Closed(now));
        return new Change(new Closed(facts.at(facts.times().closed(now)), advisorId), told);
    }

    /** Matched anew with the advisor's words or answer. */
    public Change rerouted(Happening.Routed routed) {
        return new Change(this, List.of(routed));
    }
}
