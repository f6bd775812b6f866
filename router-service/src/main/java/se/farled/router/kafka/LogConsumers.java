package se.farled.router.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** Makes consumers for logs that are read anew at each start: they belong to no group, read bytes, and start at the beginning. */
@Component
public class LogConsumers {

    private final KafkaProperties kafka;

    public LogConsumers(KafkaProperties kafka) {
        this.kafka = kafka;
    }

    /** One under that name. */
    public Consumer<String, byte[]> create(String clientId) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, clientId);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * Takes all partitions of the topic, at their beginning.
     *
     * @throws IllegalStateException when the topic does not exist yet
     */
    public Collection<TopicPartition> assign(Consumer<?, ?> consumer, String topic) {
        List<PartitionInfo> known = consumer.partitionsFor(topic, Duration.ofSeconds(5));
        if (known == null || known.isEmpty()) {
            throw new IllegalStateException("There is no topic " + topic + " yet");
        }
        List<TopicPartition> partitions =
                known.stream().map(info -> new TopicPartition(info.topic(), info.partition())).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return partitions;
    }
}
