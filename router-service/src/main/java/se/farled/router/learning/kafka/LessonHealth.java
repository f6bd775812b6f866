package se.farled.router.learning.kafka;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import se.farled.router.matching.Memory;

/** Up once the log was read to its end. */
@Component("lessonsHealthIndicator")
class LessonHealth implements HealthIndicator {

    private final LessonLog log;
    private final Memory memory;

    LessonHealth(LessonLog log, Memory memory) {
        this.log = log;
        this.memory = memory;
    }

    @Override
    public Health health() {
        return (log.ready() ? Health.up() : Health.outOfService()).withDetail("lessons", memory.size()).build();
    }
}
