package se.farled.router.contact;

/** Waits in the one order. */
public record Waiting(Facts facts) implements Takeable {

    @Override
    public ContactState state() {
        return ContactState.WAITING;
    }

    @Override
    public Waiting with(Facts changed) {
        return new Waiting(changed);
    }
}
