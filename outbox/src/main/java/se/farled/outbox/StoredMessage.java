package se.farled.outbox;

/** A message as it waits in the table; ids rise in commit order within a key. */
record StoredMessage(long id, OutboxMessage message) {

    String key() {
        return message.key();
    }
}
