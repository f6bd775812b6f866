package se.farled.router.learning.kafka;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.farled.events.learning.LessonLearned;
import se.farled.outbox.CloudEvent;
import se.farled.outbox.Outbox;
import se.farled.outbox.OutboxMessage;
import se.farled.router.kafka.AvroBytes;
import se.farled.router.learning.Correction;
import se.farled.router.learning.LessonAnnouncements;
import se.farled.router.learning.LessonsReady;
import se.farled.router.matching.Sketch;
import se.farled.schemas.TopicCatalogue;

/** Writes lessons into the outbox, and deletes them by their key. */
@Component
class OutboxLessons implements LessonAnnouncements {

    private static final String TOPIC = TopicCatalogue.LEARNING_EVENTS;

    private static final Logger LOG = LoggerFactory.getLogger(OutboxLessons.class);

    private final Outbox outbox;
    private final AvroBytes avro;
    private final Clock clock;

    OutboxLessons(Outbox outbox, AvroBytes avro, Clock clock) {
        this.outbox = outbox;
        this.avro = avro;
        this.clock = clock;
    }

    @Override
    public void learnt(Correction correction) {
        Instant now = clock.instant();
        LessonLearned lesson = LessonMapping.event(correction, now);
        outbox.append(List.of(new OutboxMessage(TOPIC, correction.correctionId(), avro.write(TOPIC, lesson),
                header("LessonLearned", correction.correctionId(), now).headers(now))));
    }

    @Override
    public void forgotten(String correctionId) {
        Instant now = clock.instant();
        outbox.append(List.of(new OutboxMessage(TOPIC, correctionId, null, header("LessonForgotten", correctionId, now).headers(now))));
    }

    /** Makes the schema known before the first lesson, which then does not wait for the registry. */
    @EventListener
    void on(LessonsReady ready) {
        try {
            avro.write(TOPIC, LessonMapping.event(new Correction("", "", "", null, null, Sketch.EMPTY, Instant.EPOCH), Instant.EPOCH));
        } catch (RuntimeException unreachable) {
            LOG.atWarn().setCause(unreachable).log("The registry does not answer; the lessons' schema is asked for when needed");
        }
    }

    private static CloudEvent header(String type, String lessonId, Instant at) {
        return new CloudEvent("/router", "se.farled.learning." + type, at, lessonId, 1, null, null);
    }
}
