package se.farled.router.surge.kafka;

import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.farled.events.surges.SurgeEnded;
import se.farled.outbox.CloudEvent;
import se.farled.outbox.Outbox;
import se.farled.outbox.OutboxMessage;
import se.farled.router.kafka.AvroBytes;
import se.farled.router.knowledge.KnowledgeReady;
import se.farled.router.surge.Surge;
import se.farled.router.surge.SurgeAnnouncements;
import se.farled.schemas.TopicCatalogue;

/** Writes what is told of surges into the outbox, which carries it to surge-events once the transaction commits. */
@Component
class SurgeEvents implements SurgeAnnouncements {

    private static final Logger LOG = LoggerFactory.getLogger(SurgeEvents.class);

    private final Outbox outbox;
    private final AvroBytes avro;

    SurgeEvents(Outbox outbox, AvroBytes avro) {
        this.outbox = outbox;
        this.avro = avro;
    }

    @Override
    public void detected(Surge surge) {
        append(surge, surge.detected().at(), SurgeRecords.detected(surge));
    }

    @Override
    public void answered(Surge surge, String noticeId, Instant at, List<String> contactIds) {
        append(surge, at, SurgeRecords.answered(surge, noticeId, at, contactIds));
    }

    @Override
    public void ended(Surge surge, Instant at) {
        append(surge, at, new SurgeEnded(surge.surgeId(), surge.sequence(), at));
    }

    /** Before the first contact is counted, the registry has learnt what the router may tell, and may then be down. */
    @EventListener
    @Order(0)
    void on(KnowledgeReady ready) {
        try {
            Surge any = new Surge("", null, List.of(), null, new Surge.Detected(Instant.EPOCH, 0, 0, 0), null, false,
                    List.of(), null, null, null, 1);
            List.of(SurgeRecords.detected(any), SurgeRecords.answered(any, "", Instant.EPOCH, List.of()),
                            new SurgeEnded("", 1L, Instant.EPOCH))
                    .forEach(event -> avro.write(TopicCatalogue.SURGE_EVENTS, event));
        } catch (RuntimeException unreachable) {
            LOG.atWarn().setCause(unreachable).log("The registry does not answer; schemas are asked for when needed");
        }
    }

    private void append(Surge surge, Instant at, SpecificRecord event) {
        String type = "se.farled.surges." + event.getSchema().getName();
        outbox.append(new OutboxMessage(TopicCatalogue.SURGE_EVENTS, surge.surgeId(),
                avro.write(TopicCatalogue.SURGE_EVENTS, event),
                new CloudEvent("/router", type, at, surge.surgeId(), surge.sequence(), surge.surgeId(), null)
                        .headers(Instant.now())));
    }
}
