package se.farled.router.contact;

/**
 * One approach by a resident over one channel. What can be done with it is decided by its type: only a
 * {@link Takeable} can be taken, only a {@link Held} one finished or released, only a {@link Closed} one reopened.
 */
public sealed interface Contact permits Takeable, Held, Closed {

    /** What is true in every state. */
    Facts facts();

    /** Its state's name. */
    ContactState state();

    /** The same state with changed facts. */
    Contact with(Facts facts);

    /** Its id. */
    default String id() {
        return facts().contactId();
    }

    /** What it becomes when the PBX tells one fact more, in whatever order facts come. */
    default Change hear(CallFact fact) {
        return Hearing.of(this, fact);
    }

    /** Where it rests when nobody at the desk holds it: decided by its line, or waiting when it has none. */
    static Takeable resting(Facts facts) {
        Line line = facts.line();
        if (line == null) {
            return new Waiting(facts);
        }
        return switch (line.status()) {
            case QUEUED -> new Waiting(facts);
            case TALKING, ON_HOLD -> new OnTheLine(facts);
            case CALLBACK -> new CallbackWaiting(facts);
            // Somebody at the desk had it: a closed line without an outcome is work left, whatever the PBX saw.
            case LEFT -> facts.times().takenAt() == null ? new Abandoned(facts) : new Ended(facts);
            case ABANDONED -> new Abandoned(facts);
            case CLOSED -> new Ended(facts);
        };
    }
}
