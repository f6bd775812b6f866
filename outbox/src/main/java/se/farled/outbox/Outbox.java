package se.farled.outbox;

import java.util.List;

/** Where a transaction leaves what Kafka is to hear once it commits; nothing is sent when it rolls back. */
public interface Outbox {

    /**
     * Adds the messages, in this order, to the running transaction. Until it ends, other transactions that append to
     * one of the same keys wait, so that the order of a key is the order of commits. Keys are locked in one order
     * within a call; a transaction that appends to several keys does it in one call, or two of them may deadlock.
     *
     * @throws IllegalStateException when no transaction is running
     */
    void append(List<OutboxMessage> messages);

    /** Adds one message; see {@link #append(List)}. */
    default void append(OutboxMessage message) {
        append(List.of(message));
    }
}
