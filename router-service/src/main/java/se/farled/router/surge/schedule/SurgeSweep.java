package se.farled.router.surge.schedule;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.farled.router.knowledge.KnowledgeReady;
import se.farled.router.surge.DetectSurges;
import se.farled.router.surge.FindWords;
import se.farled.router.surge.FollowSurges;
import se.farled.router.surge.NormalNow;

/** Follows surges every five seconds, and learns each hour, and when topics come or go, what is normal. */
@Component
class SurgeSweep {

    private static final Logger LOG = LoggerFactory.getLogger(SurgeSweep.class);

    private final DetectSurges detect;
    private final FindWords words;
    private final FollowSurges follow;
    private final NormalNow normal;

    SurgeSweep(DetectSurges detect, FindWords words, FollowSurges follow, NormalNow normal) {
        this.detect = detect;
        this.words = words;
        this.follow = follow;
        this.normal = normal;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        quietly(() -> {
            normal.followTopics();
            detect.lively().forEach(detect::look);
            words.look();
            follow.open().forEach(follow::follow);
        });
    }

    /** Before the first contact is read, which has no order and so comes last. */
    @EventListener
    @Order(0)
    void on(KnowledgeReady ready) {
        quietly(normal::learn);
    }

    @Scheduled(cron = "0 11 * * * *")
    void learn() {
        quietly(normal::learn);
    }

    private static void quietly(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException failed) {
            LOG.atWarn().addKeyValue("reason", failed.getClass().getSimpleName()).log("Surges could not be looked at now");
        }
    }
}
