package se.farled.router.contact.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.farled.router.contact.Channel;
import se.farled.router.contact.Facts;
import se.farled.router.contact.Happening;
import se.farled.router.contact.Happening.Correction;
import se.farled.router.contact.ReleaseReason;
import se.farled.router.contact.Times;
import se.farled.router.contact.TransferKind;
import se.farled.router.kafka.AvroBytes;
import se.farled.router.knowledge.KnowledgeReady;
import se.farled.router.routing.Routing;
import se.farled.router.routing.RoutingDecision;
import se.farled.schemas.TopicCatalogue;

/**
 * Makes every schema that the router writes known to the registry, and its id to this process, before the first contact
 * is read: from then on the registry may be down, and no contact waits for it.
 */
@Component
class KnownSchemas {

    private static final Logger LOG = LoggerFactory.getLogger(KnownSchemas.class);
    private static final Instant THEN = Instant.EPOCH;
    private static final Facts FACTS = new Facts("", "", null, Channel.UNKNOWN, "", THEN, null, null, Times.NONE, null, 0);

    private final AvroBytes avro;

    KnownSchemas(AvroBytes avro) {
        this.avro = avro;
    }

    /** Before the listeners start, which has no order and so comes last. */
    @EventListener
    @Order(0)
    void on(KnowledgeReady ready) {
        try {
            oneOfEach().forEach(happening -> avro.write(
                    TopicCatalogue.CONTACT_EVENTS, HappeningMapping.event(FACTS, 1, happening)));
        } catch (RuntimeException unreachable) {
            LOG.atWarn().setCause(unreachable).log("The registry does not answer; schemas are asked for when needed");
        }
    }

    static List<Happening> oneOfEach() {
        Routing unsure = new Routing(new RoutingDecision.Unsure(0), "sv", List.of(), List.of(), List.of(), "", null);
        return List.of(new Happening.Queued(THEN), new Happening.Routed(THEN, unsure),
                new Happening.Taken(THEN, "", THEN), new Happening.Released(THEN, ReleaseReason.RELEASED),
                new Happening.Abandoned(THEN, Duration.ZERO), new Happening.CallbackOffered(THEN),
                new Happening.OnHold(THEN), new Happening.TalkResumed(THEN),
                new Happening.Transferred(THEN, TransferKind.UNKNOWN, null), new Happening.LineClosed(THEN),
                new Happening.Answered(THEN, "", "", null, null, null, null), new Happening.Referred(THEN, "", "", "", null),
                new Happening.HandedOver(THEN, "", "", null, "", null),
                new Happening.CallbackPromised(THEN, "", "", null), new Happening.Closed(THEN),
                new Happening.Reopened(THEN, List.of()), new Happening.Erased(THEN),
                new Happening.Corrected(THEN, Correction.STATE));
    }
}
