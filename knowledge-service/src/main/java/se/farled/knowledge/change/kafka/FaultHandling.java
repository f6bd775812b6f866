package se.farled.knowledge.change.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.LoggingProducerListener;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.kafka.support.serializer.DelegatingByTypeSerializer;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;
import se.farled.schemas.TopicCatalogue;

/**
 * What happens to a record that fails: it is tried again where it is, so that its key keeps its order, for as long as a part
 * is away and about ten seconds on anything else; then it goes to the dead letters.
 */
@Configuration(proxyBeanMethods = false)
class FaultHandling {

    @Bean
    DefaultErrorHandler faultHandler(KafkaOperations<?, ?> template, MeterRegistry meters) {
        DeadLetterPublishingRecoverer deadLetters = new DeadLetterPublishingRecoverer(template, (failed, fault) ->
                new TopicPartition(failed.topic() + TopicCatalogue.DEAD_LETTER_SUFFIX, 0));
        DefaultErrorHandler handler = new DefaultErrorHandler((failed, fault) -> {
            deadLetters.accept(failed, null, fault);
            meters.counter("farled.dead.letters", "topic", failed.topic()).increment();
        });
        ExponentialBackOff bounded = new ExponentialBackOff(200, 2);
        bounded.setMaxInterval(3_000);
        bounded.setMaxElapsedTime(10_000);
        handler.setBackOffFunction((failed, fault) -> partIsAway(fault)
                ? new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS) : bounded);
        return handler;
    }

    /** Dead letters leave as the bytes that came, or as the record that could not be handled. */
    @Bean
    @SuppressWarnings({"rawtypes", "unchecked"})
    DefaultKafkaProducerFactoryCustomizer bytesOrRecords(EventBytes bytes) {
        Serializer<SpecificRecord> records = (topic, message) -> bytes.of(message);
        Map<Class<?>, Serializer> byType = Map.of(byte[].class, new ByteArraySerializer(), SpecificRecord.class, records);
        DelegatingByTypeSerializer serializer = new DelegatingByTypeSerializer((Map) byType, true);
        return factory -> ((DefaultKafkaProducerFactory) factory).setValueSerializer(serializer);
    }

    /** Spring's own listener writes key and value of a failed record to the log. */
    @Bean
    ProducerListener<Object, Object> quietProducerListener() {
        LoggingProducerListener<Object, Object> listener = new LoggingProducerListener<>();
        listener.setIncludeContents(false);
        return listener;
    }

    private static boolean partIsAway(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause).anyMatch(cause ->
                cause instanceof DataAccessResourceFailureException || cause instanceof TransientDataAccessException
                        || cause instanceof CannotCreateTransactionException || cause instanceof IOException
                        || cause instanceof TimeoutException);
    }
}
