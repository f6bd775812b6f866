package se.farled.router.contact;

/** Somebody answered in the PBX; who, the desk does not know until an advisor takes it. */
public record OnTheLine(Facts facts) implements Takeable {

    @Override
    public ContactState state() {
        return ContactState.TAKEN;
    }

    @Override
    public OnTheLine with(Facts changed) {
        return new OnTheLine(changed);
    }
}
