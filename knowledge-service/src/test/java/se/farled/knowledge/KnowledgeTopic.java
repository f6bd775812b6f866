package se.farled.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.apicurio.registry.serde.avro.AvroKafkaDeserializer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import se.farled.schemas.TopicCatalogue;
import se.farled.testservers.CityServers;

/** Hears what is announced from now on. */
final class KnowledgeTopic implements AutoCloseable {

    private final KafkaConsumer<String, SpecificRecord> consumer;

    KnowledgeTopic() {
        var values = new AvroKafkaDeserializer<SpecificRecord>();
        values.configure(Map.of("apicurio.registry.url", CityServers.registryUrl(),
                "apicurio.registry.use-id", "contentId", "apicurio.registry.use-specific-avro-reader", true), false);
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", CityServers.bootstrapServers()), new StringDeserializer(), values);
        TopicPartition only = new TopicPartition(TopicCatalogue.KNOWLEDGE_EVENTS, 0);
        consumer.assign(List.of(only));
        consumer.seekToEnd(List.of(only));
        consumer.position(only);
    }

    /** The next announcements, so many; fails when they do not come in time. */
    List<ConsumerRecord<String, SpecificRecord>> heard(int count, Duration within) {
        List<ConsumerRecord<String, SpecificRecord>> heard = new ArrayList<>();
        long end = System.nanoTime() + within.toNanos();
        while (heard.size() < count && System.nanoTime() < end) {
            consumer.poll(Duration.ofMillis(50)).forEach(heard::add);
        }
        assertThat(heard).hasSize(count);
        return heard;
    }

    /** Listens for that long and hears nothing. */
    void silence(Duration length) {
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            assertThat(consumer.poll(Duration.ofMillis(50))).isEmpty();
        }
    }

    static String header(ConsumerRecord<String, SpecificRecord> heard, String name) {
        return new String(heard.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
