package se.farled.gateway.email.kafka;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.FixedBackOff;
import se.farled.gateway.email.EraseMails;
import se.farled.schemas.TopicCatalogue;

/**
 * Hears on contact-events which contacts were erased. Their headers tell all that is needed, so nothing is deserialised; none is
 * passed over while the database is away, and none is forgotten while the gateway is.
 */
@Configuration(proxyBeanMethods = false)
class ErasureListening {
    private static final String ERASED = "se.farled.contact.ContactErased";

    @Bean
    KafkaMessageListenerContainer<String, byte[]> erasureContainer(KafkaProperties kafka, EraseMails eraseMails) {
        var properties = new ContainerProperties(TopicCatalogue.CONTACT_EVENTS);
        properties.setGroupId("gateway-erasure");
        properties.setMessageListener((MessageListener<String, byte[]>) record -> on(record, eraseMails));
        var container = new KafkaMessageListenerContainer<>(new DefaultKafkaConsumerFactory<String, byte[]>(settings(kafka)), properties);
        container.setBeanName("erasure");
        container.setCommonErrorHandler(new DefaultErrorHandler(new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS)));
        return container;
    }

    static void on(ConsumerRecord<String, byte[]> record, EraseMails eraseMails) {
        if (ERASED.equals(header(record, "ce_type"))) {
            eraseMails.ofContact(UUID.fromString(header(record, "ce_subject")));
        }
    }

    private static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static HashMap<String, Object> settings(KafkaProperties kafka) {
        var settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        // A topic that its writer declares later is found within seconds.
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        return settings;
    }
}
