package se.farled.cases.receiver;

class InMemoryReceiversTest extends ReceiversContract {

    private final Receivers receivers = new InMemoryReceivers();

    @Override
    protected Receivers receivers() {
        return receivers;
    }
}
