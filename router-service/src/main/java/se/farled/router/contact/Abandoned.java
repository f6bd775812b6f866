package se.farled.router.contact;

/** The resident left before anyone took it. */
public record Abandoned(Facts facts) implements Takeable {

    @Override
    public ContactState state() {
        return ContactState.ABANDONED;
    }

    @Override
    public Abandoned with(Facts changed) {
        return new Abandoned(changed);
    }
}
