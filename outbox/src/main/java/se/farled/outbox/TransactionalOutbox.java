package se.farled.outbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes into the running transaction and wakes the relay right after its commit. */
class TransactionalOutbox implements Outbox {

    private final OutboxTable table;
    private final TraceHeaders trace;
    private final TransactionSynchronization wakeRelay;

    TransactionalOutbox(OutboxTable table, TraceHeaders trace, Runnable wakeRelay) {
        this.table = table;
        this.trace = trace;
        this.wakeRelay = new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeRelay.run();
            }
        };
    }

    @Override
    public void append(List<OutboxMessage> messages) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The outbox is written in a transaction, and none is running");
        }
        table.lockKeys(messages);
        table.insert(messages.stream().map(this::traced).toList());
        if (!TransactionSynchronizationManager.getSynchronizations().contains(wakeRelay)) {
            TransactionSynchronizationManager.registerSynchronization(wakeRelay);
        }
    }

    private OutboxMessage traced(OutboxMessage message) {
        Map<String, String> headers = new HashMap<>(trace.current());
        headers.putAll(message.headers());
        return new OutboxMessage(message.topic(), message.key(), message.value(), headers);
    }
}
