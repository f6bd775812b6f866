package se.farled.gateway.intake.inner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.intake.KnownTopics;
import se.farled.gateway.security.Actor;

/** The topics that the router knows, asked for again when one is missing and what we know is not fresh. */
@Component
class RouterTopics implements KnownTopics {
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final RouterClient router;
    private final Clock clock;
    private volatile Known known = new Known(Set.of(), Instant.EPOCH);

    RouterTopics(RouterClient router, Clock clock) {
        this.router = router;
        this.clock = clock;
    }

    @Override
    public boolean lacks(String topicId) {
        if (known.topicIds().contains(topicId)) {
            return false;
        }
        if (known.at().isBefore(clock.instant().minus(FRESH)) && !ask()) {
            return false;
        }
        // A router without any topic has not read the knowledge base yet: that proves nothing.
        return !known.topicIds().isEmpty() && !known.topicIds().contains(topicId);
    }

    private boolean ask() {
        try {
            var answer = router.topics(Actor.RESIDENT, null);
            if (!answer.ok() || answer.body() == null) {
                return false;
            }
            known = new Known(answer.body().valueStream().map(topic -> topic.path("topicId").asString("")).collect(Collectors.toSet()), clock.instant());
            return true;
        } catch (PartAway e) {
            return false;
        }
    }

    private record Known(Set<String> topicIds, Instant at) {
    }
}
