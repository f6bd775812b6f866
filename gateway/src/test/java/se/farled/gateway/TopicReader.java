package se.farled.gateway;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import se.farled.schemas.TopicCatalogue;
import se.farled.testservers.CityServers;

/** Reads what a topic gets from now on, as any consumer would. */
public final class TopicReader implements AutoCloseable {
    private final KafkaConsumer<String, SpecificRecord> consumer;
    private final List<ConsumerRecord<String, SpecificRecord>> seen = new ArrayList<>();

    public TopicReader(String topic) {
        consumer = new KafkaConsumer<>(Map.of(
                "bootstrap.servers", CityServers.bootstrapServers(),
                "group.id", "test-" + UUID.randomUUID(),
                "isolation.level", "read_committed",
                "enable.auto.commit", false,
                "key.deserializer", "org.apache.kafka.common.serialization.StringDeserializer",
                "value.deserializer", "io.apicurio.registry.serde.avro.AvroKafkaDeserializer",
                "apicurio.registry.url", CityServers.registryUrl(),
                "apicurio.registry.use-id", "contentId",
                "apicurio.registry.use-specific-avro-reader", true));
        var partitions = IntStream.range(0, TopicCatalogue.load().of(topic).partitions()).mapToObj(n -> new TopicPartition(topic, n)).toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /** Everything that came within the time, or as soon as there are `enough` of them. */
    public List<ConsumerRecord<String, SpecificRecord>> records(int enough, Duration time, Predicate<SpecificRecord> wanted) {
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until && seen.stream().filter(record -> wanted.test(record.value())).count() < enough) {
            consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
        }
        return seen.stream().filter(record -> wanted.test(record.value())).toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
