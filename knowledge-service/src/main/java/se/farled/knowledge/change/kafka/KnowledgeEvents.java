package se.farled.knowledge.change.kafka;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.stereotype.Component;
import se.farled.knowledge.change.AnnouncementFailed;
import se.farled.knowledge.change.Announcements;
import se.farled.knowledge.change.Change;
import se.farled.outbox.CloudEvent;
import se.farled.outbox.Outbox;
import se.farled.outbox.OutboxMessage;
import se.farled.schemas.TopicCatalogue;

/** Puts changes as records into the outbox; the topic is compacted, so each key's newest record is how it is now. */
@Component
class KnowledgeEvents implements Announcements {

    private final Outbox outbox;
    private final EventBytes bytes;
    private final Clock clock;

    KnowledgeEvents(Outbox outbox, EventBytes bytes, Clock clock) {
        this.outbox = outbox;
        this.bytes = bytes;
        this.clock = clock;
    }

    @Override
    public void announce(List<Change> changes) {
        outbox.append(changes.stream().map(EventRecord::of).map(this::message).toList());
    }

    private OutboxMessage message(EventRecord event) {
        Instant now = clock.instant();
        String type = "se.farled.knowledge." + event.message().getSchema().getName();
        return new OutboxMessage(TopicCatalogue.KNOWLEDGE_EVENTS, event.key(), bytes(event.message()),
                new CloudEvent("/knowledge", type, now, event.id(), event.version(), null, null).headers(now));
    }

    private byte[] bytes(SpecificRecord message) {
        try {
            return bytes.of(message);
        } catch (RuntimeException registryOutOfReach) {
            throw new AnnouncementFailed(registryOutOfReach);
        }
    }
}
