package se.farled.router.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Records of types that the router has no use for, such as those that a newer writer adds: counted, then left. */
@Component
public class UnknownEvents {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownEvents.class);

    private final MeterRegistry metrics;

    public UnknownEvents(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** Leaves that record. */
    public void ignore(ConsumerRecord<?, ?> read) {
        metrics.counter("farled.events.ignored", "topic", read.topic()).increment();
        LOG.atDebug().addKeyValue("topic", read.topic()).addKeyValue("offset", read.offset()).log("Not for the router");
    }
}
