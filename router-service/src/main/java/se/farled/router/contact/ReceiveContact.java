package se.farled.router.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.router.matching.Question;
import se.farled.router.routing.Router;
import se.farled.router.routing.Routing;

/** Takes in a contact: routed, kept, queued and told in one transaction. A known contact changes nothing. */
@Service
public class ReceiveContact {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiveContact.class);

    private final Router router;
    private final Chronicle chronicle;
    private final RoutingWatch watch;
    private final Clock clock;

    public ReceiveContact(Router router, Chronicle chronicle, RoutingWatch watch, Clock clock) {
        this.router = router;
        this.chronicle = chronicle;
        this.watch = watch;
        this.clock = clock;
    }

    @Transactional
    public void on(Arrival arrival, @Nullable String cause) {
        Routing routing = router.route(new Question(
                arrival.content().words(), arrival.language(), arrival.topicId(), arrival.optionId()));
        Instant now = clock.instant();
        Facts facts = new Facts(arrival.contactId(), arrival.rootContactId(), arrival.previousContactId(),
                arrival.channel(), arrival.entryPoint(), arrival.receivedAt(), routing.language(), arrival.ticket(),
                Times.NONE.queued(now), null, 0);
        Change change = new Change(new Waiting(facts),
                List.of(new Happening.Queued(now), new Happening.Routed(now, routing)));
        if (chronicle.begin(change, arrival.content(), routing, cause)) {
            watch.routed(facts, routing);
        } else {
            LOG.atDebug().addKeyValue("contactId", arrival.contactId()).log("Known already");
        }
    }
}
