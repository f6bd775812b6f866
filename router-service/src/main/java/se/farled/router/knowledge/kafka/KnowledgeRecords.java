package se.farled.router.knowledge.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.farled.router.kafka.AvroBytes;
import se.farled.router.kafka.Faults;

/**
 * Takes read records into the state. A malformed one is skipped and counted, not dead-lettered: it stays in the
 * log, every start would find it again. With the registry down it throws, and the log is read anew.
 */
@Component
class KnowledgeRecords {

    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeRecords.class);

    private final AvroBytes avro;
    private final MeterRegistry metrics;

    KnowledgeRecords(AvroBytes avro, MeterRegistry metrics) {
        this.avro = avro;
        this.metrics = metrics;
    }

    /** True when anything changed. */
    boolean apply(ConsumerRecords<String, byte[]> records, KnowledgeState state) {
        boolean changed = false;
        for (ConsumerRecord<String, byte[]> read : records) {
            changed |= apply(read, state);
        }
        return changed;
    }

    private boolean apply(ConsumerRecord<String, byte[]> read, KnowledgeState state) {
        if (read.value() == null) {
            state.remove(read.key());
            return true;
        }
        try {
            boolean known = state.apply(avro.read(read.topic(), read.headers(), read.value()));
            if (!known) {
                count("ignored");
            }
            return known;
        } catch (RuntimeException fault) {
            if (Faults.partIsDown(fault)) {
                throw fault;
            }
            LOG.atWarn().setCause(fault).addKeyValue("key", read.key()).addKeyValue("offset", read.offset())
                    .log("A knowledge record cannot be read and is skipped");
            count("malformed");
            return false;
        }
    }

    private void count(String why) {
        metrics.counter("farled.knowledge.skipped", "reason", why).increment();
    }
}
