package se.farled.system.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** When each contact passed Kafka on its way, in milliseconds since 1970, from the records' own times. */
final class Stages implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, Long> received = new HashMap<>();
    private final Map<String, Long> routed = new HashMap<>();

    /** Reads from now on. */
    Stages(String bootstrapServers) {
        consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", false),
                new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = List.of("contact-intake", "contact-events").stream().flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(known -> new TopicPartition(known.topic(), known.partition())).toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /** Reads what has come since. */
    void read() {
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(this::note);
        }
    }

    /** From the form's due time to its record's on contact-intake: HTTP, checks. Then to the decision's: Kafka, router, database, outbox. */
    Map<String, Long> received() {
        return received;
    }

    Map<String, Long> routed() {
        return routed;
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void note(ConsumerRecord<String, byte[]> record) {
        var header = record.headers().lastHeader("ce_type");
        var type = header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
        if (type.endsWith(".ContactReceived")) {
            received.put(record.key(), record.timestamp());
        } else if (type.endsWith(".ContactRouted")) {
            routed.putIfAbsent(record.key(), record.timestamp());
        }
    }
}
