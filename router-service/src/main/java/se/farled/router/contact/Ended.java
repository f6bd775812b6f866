package se.farled.router.contact;

/** The line is closed and nobody has told an outcome: work that is left. */
public record Ended(Facts facts) implements Takeable {

    @Override
    public ContactState state() {
        return ContactState.ENDED;
    }

    @Override
    public Ended with(Facts changed) {
        return new Ended(changed);
    }
}
