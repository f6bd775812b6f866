package se.farled.router.deadletters.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.listener.RetryListener;

/** Makes faults visible: each failed attempt and each dead letter counted, by topic and reason. */
class FaultCounter implements RetryListener {

    private static final Logger LOG = LoggerFactory.getLogger(FaultCounter.class);

    private final MeterRegistry metrics;

    FaultCounter(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    @Override
    public void failedDelivery(ConsumerRecord<?, ?> failed, Exception fault, int attempt) {
        metrics.counter("farled.events.failed", "topic", failed.topic(), "reason", reason(fault)).increment();
    }

    @Override
    public void recovered(ConsumerRecord<?, ?> failed, Exception fault) {
        metrics.counter("farled.dead.letters", "topic", failed.topic(), "reason", reason(fault)).increment();
        LOG.atError().addKeyValue("topic", failed.topic()).addKeyValue("partition", failed.partition())
                .addKeyValue("offset", failed.offset()).addKeyValue("reason", reason(fault))
                .log("A record could not be handled and is a dead letter now");
    }

    private static String reason(Exception fault) {
        return NestedExceptionUtils.getMostSpecificCause(fault).getClass().getSimpleName();
    }
}
