package se.farled.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import se.farled.testservers.CityServers;

/** Reads a topic of its own from the start, record by record. */
final class TopicReader implements AutoCloseable {

    private final String name;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Queue<ConsumerRecord<String, byte[]>> unread = new ArrayDeque<>();

    private TopicReader(String name, int partitions) {
        this.name = name;
        this.consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", CityServers.bootstrapServers(),
                "auto.offset.reset", "earliest"), new StringDeserializer(), new ByteArrayDeserializer());
        consumer.assign(IntStream.range(0, partitions).mapToObj(p -> new TopicPartition(name, p)).toList());
    }

    static TopicReader ofNewTopic() {
        String name = "outbox-" + UUID.randomUUID();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", CityServers.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(name, 3, (short) 1))).all().get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return new TopicReader(name, 3);
    }

    String name() {
        return name;
    }

    /** The next records, exactly so many; fails when they do not come within half a minute. */
    List<ConsumerRecord<String, byte[]>> records(int count) {
        List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (read.size() < count && System.nanoTime() < end) {
            if (unread.isEmpty()) {
                consumer.poll(Duration.ofMillis(200)).forEach(unread::add);
            }
            while (read.size() < count && !unread.isEmpty()) {
                read.add(unread.remove());
            }
        }
        assertThat(read).hasSize(count);
        return read;
    }

    List<String> texts(int count) {
        return records(count).stream().map(TopicReader::text).toList();
    }

    /** All texts up to and with the wanted one. */
    List<String> textsUntil(String wanted) {
        List<String> read = new ArrayList<>();
        while (!read.contains(wanted)) {
            read.addAll(texts(1));
        }
        return read;
    }

    static String text(ConsumerRecord<String, byte[]> kafkaRecord) {
        return new String(kafkaRecord.value(), StandardCharsets.UTF_8);
    }

    static String header(ConsumerRecord<String, byte[]> kafkaRecord, String header) {
        return new String(kafkaRecord.headers().lastHeader(header).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
