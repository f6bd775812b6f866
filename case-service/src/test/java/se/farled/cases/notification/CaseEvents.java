package se.farled.cases.notification;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import se.farled.schemas.TopicCatalogue;
import se.farled.testservers.CityServers;

/** What case-events hold about a case, once nothing more comes for two seconds. */
final class CaseEvents {

    private CaseEvents() {}

    static List<String> typesOf(UUID caseId) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", CityServers.bootstrapServers()), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(TopicCatalogue.CASE_EVENTS).stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var types = new ArrayList<String>();
            await().atMost(30, SECONDS).until(() -> {
                var batch = consumer.poll(Duration.ofSeconds(2));
                batch.forEach(record -> {
                    if (caseId.toString().equals(record.key())) {
                        var type = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
                        types.add(type.substring(type.lastIndexOf('.') + 1));
                    }
                });
                return batch.isEmpty() && !types.isEmpty();
            });
            return types;
        }
    }
}
