package se.farled.gateway.reach.schedule;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.farled.gateway.reach.Reached;
import se.farled.gateway.reach.Reaches;
import se.farled.gateway.stream.Deliveries;

/** Writes down every other second what the streams have sent: a desk must not wait for a database. */
@Component
class ReachKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(ReachKeeper.class);

    private final Deliveries deliveries;
    private final Reaches reaches;

    ReachKeeper(Deliveries deliveries, Reaches reaches) {
        this.deliveries = deliveries;
        this.reaches = reaches;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void keep() {
        for (var one : deliveries.take()) {
            try {
                reaches.add(new Reached(one.noticeId(), one.version(), one.title(), one.titleEn(), one.at(), one.desks(), one.slowest().toMillis()));
            } catch (RuntimeException away) {
                deliveries.putBack(List.of(one));
                LOG.atWarn().addKeyValue("cause", away.getClass().getSimpleName()).log("how soon a notice reached the desks is kept later");
            }
        }
    }
}
