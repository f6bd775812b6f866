package se.farled.gateway.stream.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.support.TopicPartitionOffset;
import org.springframework.kafka.support.TopicPartitionOffset.SeekPosition;
import org.springframework.kafka.support.serializer.ErrorHandlingDeserializer;
import org.springframework.util.backoff.FixedBackOff;
import se.farled.gateway.stream.LiveStream;
import se.farled.schemas.TopicCatalogue;

/**
 * Reads what the other services tell for the live stream: every partition, from now on. Nothing is committed: who comes back
 * after a restart loads anew.
 */
@Configuration(proxyBeanMethods = false)
class StreamConfiguration {
    private static final List<String> TOPICS = List.of(TopicCatalogue.CONTACT_EVENTS, TopicCatalogue.CASE_EVENTS,
            TopicCatalogue.KNOWLEDGE_EVENTS, TopicCatalogue.SURGE_EVENTS);

    @Bean
    KafkaMessageListenerContainer<String, GenericRecord> streamContainer(KafkaProperties kafka, LiveStream stream) {
        var partitions = TOPICS.stream().flatMap(StreamConfiguration::partitions).toArray(TopicPartitionOffset[]::new);
        var properties = new ContainerProperties(partitions);
        properties.setAckMode(AckMode.MANUAL);
        properties.setMessageListener((MessageListener<String, GenericRecord>) record -> StreamRecords.of(record).ifPresent(stream::publish));
        var container = new KafkaMessageListenerContainer<>(new DefaultKafkaConsumerFactory<String, GenericRecord>(settings(kafka)), properties);
        container.setBeanName("stream");
        // What cannot be read is logged by its offset and passed over: the stream shows what is new and keeps nothing.
        container.setCommonErrorHandler(new DefaultErrorHandler(new FixedBackOff(0, 0)));
        return container;
    }

    private static HashMap<String, Object> settings(KafkaProperties kafka) {
        var settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "gateway-stream-" + UUID.randomUUID());
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ErrorHandlingDeserializer.class);
        settings.put(ErrorHandlingDeserializer.VALUE_DESERIALIZER_CLASS, "io.apicurio.registry.serde.avro.AvroKafkaDeserializer");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1);
        // Topics of services that start later are found within seconds.
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        settings.put("apicurio.registry.use-specific-avro-reader", "false");
        return settings;
    }

    private static Stream<TopicPartitionOffset> partitions(String topic) {
        return IntStream.range(0, TopicCatalogue.load().of(topic).partitions())
                .mapToObj(partition -> new TopicPartitionOffset(topic, partition, SeekPosition.END));
    }
}
