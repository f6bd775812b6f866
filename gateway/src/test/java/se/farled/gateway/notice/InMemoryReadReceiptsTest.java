package se.farled.gateway.notice;

class InMemoryReadReceiptsTest extends ReadReceiptsContract {
    private final ReadReceipts receipts = new InMemoryReadReceipts();

    @Override
    protected ReadReceipts receipts() {
        return receipts;
    }
}
