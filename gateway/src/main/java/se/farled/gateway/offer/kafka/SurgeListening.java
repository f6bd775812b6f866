package se.farled.gateway.offer.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.UUID;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.support.serializer.ErrorHandlingDeserializer;
import org.springframework.util.backoff.FixedBackOff;
import se.farled.gateway.offer.OfferAnswers;
import se.farled.schemas.TopicCatalogue;

/**
 * Hears which surges are answered. None is passed over while the database is away; what cannot be read is logged by its offset
 * and passed over, since nobody could be written to from it.
 */
@Configuration(proxyBeanMethods = false)
class SurgeListening {

    @Bean
    KafkaMessageListenerContainer<String, GenericRecord> offerContainer(KafkaProperties kafka, OfferAnswers offers) {
        var properties = new ContainerProperties(TopicCatalogue.SURGE_EVENTS);
        properties.setGroupId("gateway-offers");
        properties.setMessageListener((MessageListener<String, GenericRecord>) record -> on(record.value(), offers));
        var container = new KafkaMessageListenerContainer<>(new DefaultKafkaConsumerFactory<String, GenericRecord>(settings(kafka)), properties);
        container.setBeanName("offers");
        container.setCommonErrorHandler(new DefaultErrorHandler(new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS)));
        return container;
    }

    static void on(GenericRecord record, OfferAnswers offers) {
        if (record.getSchema().getName().equals("SurgeAnswered") && record.get("contactIds") instanceof Collection<?> contactIds) {
            offers.answered(contactIds.stream().map(id -> UUID.fromString(id.toString())).toList(), record.get("noticeId").toString());
        }
    }

    private static HashMap<String, Object> settings(KafkaProperties kafka) {
        var settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ErrorHandlingDeserializer.class);
        settings.put(ErrorHandlingDeserializer.VALUE_DESERIALIZER_CLASS, "io.apicurio.registry.serde.avro.AvroKafkaDeserializer");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        // A topic that its writer declares later is found within seconds.
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        settings.put("apicurio.registry.use-specific-avro-reader", "false");
        return settings;
    }
}
