package se.farled.cases.kafka;

import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.LoggingProducerListener;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.kafka.support.serializer.DelegatingByTypeSerializer;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;
import se.farled.schemas.Topic;
import se.farled.schemas.TopicCatalogue;

/** Kafka beans that settings alone cannot give. */
@Configuration(proxyBeanMethods = false)
class KafkaSettings {

    /** This service's topic, and the dead letters of those it reads. */
    @Bean
    KafkaAdmin.NewTopics topics(@Value("${farled.kafka.replication}") short replication) {
        var catalogue = TopicCatalogue.load();
        return new KafkaAdmin.NewTopics(Stream.of(
                        catalogue.of(TopicCatalogue.CASE_EVENTS),
                        catalogue.deadLettersOf(TopicCatalogue.CONTACT_EVENTS),
                        catalogue.deadLettersOf(TopicCatalogue.KNOWLEDGE_EVENTS))
                .map(topic -> newTopic(topic, replication))
                .toArray(NewTopic[]::new));
    }

    private static NewTopic newTopic(Topic topic, short replication) {
        return new NewTopic(topic.name(), topic.partitions(), replication).configs(topic.config());
    }

    @Bean(destroyMethod = "close")
    AvroKafkaSerializer<SpecificRecord> avroSerializer(KafkaProperties properties) {
        var serializer = new AvroKafkaSerializer<SpecificRecord>();
        serializer.configure(properties.buildProducerProperties(), false);
        return serializer;
    }

    /**
     * A template that is observed asks Kafka for the cluster's name before it sends, for up to half a minute while Kafka is away.
     * Nobody needs that name.
     */
    @Bean
    static BeanPostProcessor sendWithoutAsking() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof KafkaAdmin admin) {
                    admin.setClusterId("farled");
                }
                return bean;
            }
        };
    }

    /** Spring's own listener writes key and value of a failed record to the log. */
    @Bean
    ProducerListener<Object, Object> quietProducerListener() {
        var listener = new LoggingProducerListener<Object, Object>();
        listener.setIncludeContents(false);
        return listener;
    }

    /** Dead letters leave as the bytes that came, or as the record that could not be handled. */
    @Bean
    @SuppressWarnings({"rawtypes", "unchecked"})
    DefaultKafkaProducerFactoryCustomizer bytesOrRecords(AvroKafkaSerializer<SpecificRecord> avro) {
        Map<Class<?>, Serializer> byType = Map.of(byte[].class, new ByteArraySerializer(), SpecificRecord.class, avro);
        var serializer = new DelegatingByTypeSerializer((Map) byType, true);
        return factory -> ((DefaultKafkaProducerFactory) factory).setValueSerializer(serializer);
    }

    /**
     * Retries in place, so that a key keeps its order: for as long as the store or the registry is away, and for about ten seconds on
     * anything else; then the record goes to the dead letters and the key goes on.
     */
    @Bean
    DefaultErrorHandler errorHandler(KafkaOperations<?, ?> template, MeterRegistry meters) {
        var deadLetters = new DeadLetterPublishingRecoverer(template, (record, fault) ->
                new TopicPartition(record.topic() + TopicCatalogue.DEAD_LETTER_SUFFIX, 0));
        var handler = new DefaultErrorHandler((record, fault) -> {
            deadLetters.accept(record, null, fault);
            meters.counter("farled.dead.letters", "topic", record.topic()).increment();
        });
        var bounded = new ExponentialBackOff(200, 2);
        bounded.setMaxInterval(3_000);
        bounded.setMaxElapsedTime(10_000);
        handler.setBackOffFunction((record, fault) -> partIsAway(fault) ? new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS) : bounded);
        return handler;
    }

    private static boolean partIsAway(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause).anyMatch(cause ->
                cause instanceof DataAccessResourceFailureException
                        || cause instanceof TransientDataAccessException
                        || cause instanceof CannotCreateTransactionException
                        || cause instanceof IOException
                        || cause instanceof TimeoutException);
    }
}
