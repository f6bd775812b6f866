package se.farled.router.knowledge.kafka;

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

/** Makes consumers that belong to no group, read bytes, and start at the beginning. */
@Component
class KnowledgeConsumers {

    private final KafkaProperties kafka;

    KnowledgeConsumers(KafkaProperties kafka) {
        this.kafka = kafka;
    }

    Consumer<String, byte[]> create() {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "router-knowledge");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * Takes all partitions of the topic, at their beginning.
     *
     * @throws IllegalStateException when the topic does not exist yet
     */
    Collection<TopicPartition> assign(Consumer<?, ?> consumer, String topic) {
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
