package se.farled.router.deadletters.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.kafka.support.serializer.DeserializationException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;
import se.farled.router.kafka.Faults;

/**
 * What happens to a record that fails. It is tried again where it is, since a retry topic would let later events of the
 * same contact pass it: for as long as a part is down, a few times for any other fault, not at all when malformed.
 */
@Configuration(proxyBeanMethods = false)
class FaultHandling {

    private static final int RETRIES = 4;
    private static final BackOff NONE = new FixedBackOff(0, 0);

    @Bean
    DefaultErrorHandler faultHandler(DeadLetterPublishingRecoverer deadLetters, RetryListener counted) {
        DefaultErrorHandler handler = new DefaultErrorHandler(deadLetters, aFewTimes());
        // Not fatal by itself: with the registry down nothing can be read, and waiting helps.
        handler.removeClassification(DeserializationException.class);
        handler.setBackOffFunction((failed, fault) -> backOff(fault));
        handler.setResetStateOnExceptionChange(true);
        handler.setRetryListeners(counted);
        return handler;
    }

    @Bean
    DeadLetterPublishingRecoverer deadLetterPublisher(KafkaOperations<String, byte[]> deadLetterTemplate,
            RawBytes bytes) {
        return new DeadLetterPublisher(deadLetterTemplate, bytes);
    }

    @Bean
    RetryListener faultCounter(MeterRegistry metrics) {
        return new FaultCounter(metrics);
    }

    private static BackOff backOff(Exception fault) {
        if (Faults.partIsDown(fault)) {
            return untilItIsBack();
        }
        boolean malformed = fault instanceof DeserializationException
                || fault.getCause() instanceof DeserializationException;
        return malformed ? NONE : aFewTimes();
    }

    private static BackOff untilItIsBack() {
        ExponentialBackOff patient = new ExponentialBackOff(200, 2);
        patient.setMaxInterval(Duration.ofSeconds(5).toMillis());
        return patient;
    }

    private static BackOff aFewTimes() {
        ExponentialBackOffWithMaxRetries bounded = new ExponentialBackOffWithMaxRetries(RETRIES);
        bounded.setInitialInterval(100);
        bounded.setMultiplier(3);
        bounded.setMaxInterval(Duration.ofSeconds(2).toMillis());
        return bounded;
    }
}
