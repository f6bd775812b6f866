package se.farled.router.knowledge.kafka;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import se.farled.router.knowledge.KnowledgeBase;

/** Up once the log was read to its end; from then on knowledge-service and Kafka may come and go. */
@Component("knowledgeHealthIndicator")
class KnowledgeHealth implements HealthIndicator {

    private final KnowledgeLog log;

    KnowledgeHealth(KnowledgeLog log) {
        this.log = log;
    }

    @Override
    public Health health() {
        KnowledgeBase known = log.current();
        return (log.ready() ? Health.up() : Health.outOfService())
                .withDetail("topics", known.topics().size())
                .withDetail("articles", known.articles().size())
                .build();
    }
}
