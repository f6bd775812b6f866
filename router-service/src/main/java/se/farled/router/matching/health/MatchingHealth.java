package se.farled.router.matching.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.matching.MatchingEngine;

/** Up unless there is something to learn from and nothing was learnt yet. */
@Component("matchingHealthIndicator")
class MatchingHealth implements HealthIndicator {

    private final MatchingEngine engine;
    private final Knowledge knowledge;

    MatchingHealth(MatchingEngine engine, Knowledge knowledge) {
        this.engine = engine;
        this.knowledge = knowledge;
    }

    @Override
    public Health health() {
        return (engine.ready() ? Health.up() : Health.outOfService()).withDetail("learning", engine.behind(knowledge.current())).build();
    }
}
