package se.farled.outbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record on its way to Kafka, already serialised by the adapter that knows its schema.
 *
 * @param topic the Kafka topic
 * @param key the record's key, within which order is kept; the outbox locks by it
 * @param value the bytes to send; null is a tombstone on a compacted topic
 * @param headers header names and values, sent as UTF-8
 */
public record OutboxMessage(String topic, String key, byte @Nullable [] value, Map<String, String> headers) {

    public OutboxMessage {
        headers = Map.copyOf(headers);
    }
}
