package se.farled.router.learning.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.farled.events.learning.LessonLearned;
import se.farled.router.kafka.AvroBytes;
import se.farled.router.kafka.Faults;
import se.farled.router.kafka.UnknownEvents;
import se.farled.router.matching.Memory;
import se.farled.router.matching.Sketch;

/** Takes read records into the memory. A malformed one is skipped and counted; with the registry down it throws. */
@Component
class LessonRecords {

    private static final Logger LOG = LoggerFactory.getLogger(LessonRecords.class);

    private final AvroBytes avro;
    private final Memory memory;
    private final UnknownEvents unknown;
    private final MeterRegistry metrics;

    LessonRecords(AvroBytes avro, Memory memory, UnknownEvents unknown, MeterRegistry metrics) {
        this.avro = avro;
        this.memory = memory;
        this.unknown = unknown;
        this.metrics = metrics;
    }

    void apply(ConsumerRecord<String, byte[]> read) {
        if (read.value() == null) {
            memory.forget(read.key());
            return;
        }
        try {
            if (avro.read(read.topic(), read.headers(), read.value()) instanceof LessonLearned told) {
                learn(told);
            } else {
                unknown.ignore(read);
            }
        } catch (RuntimeException fault) {
            if (Faults.partIsDown(fault)) {
                throw fault;
            }
            LOG.atWarn().setCause(fault).addKeyValue("offset", read.offset()).log("A lesson cannot be read and is skipped");
            metrics.counter("farled.lessons.skipped").increment();
        }
    }

    private void learn(LessonLearned told) {
        if (told.getMethod() == Sketch.METHOD) {
            memory.learn(LessonMapping.lesson(told));
        } else {
            metrics.counter("farled.lessons.skipped").increment();
        }
    }
}
