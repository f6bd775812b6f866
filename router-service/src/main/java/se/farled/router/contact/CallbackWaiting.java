package se.farled.router.contact;

/** The resident keeps the place in the order without the line, and is to be called. */
public record CallbackWaiting(Facts facts) implements Takeable {

    @Override
    public ContactState state() {
        return ContactState.CALLBACK_WAITING;
    }

    @Override
    public CallbackWaiting with(Facts changed) {
        return new CallbackWaiting(changed);
    }
}
