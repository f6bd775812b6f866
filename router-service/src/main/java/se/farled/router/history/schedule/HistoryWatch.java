package se.farled.router.history.schedule;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.farled.router.history.History;
import se.farled.router.history.LearnFromHistory;
import se.farled.router.matching.MatchingEngine;

/** Learns anew when the history has changed and then stood still for a minute, wherever it was imported. */
@Component
class HistoryWatch {

    private static final Logger LOG = LoggerFactory.getLogger(HistoryWatch.class);

    private final History history;
    private final LearnFromHistory learn;
    private final MatchingEngine engine;
    private History.@Nullable Size learnt;
    private History.@Nullable Size seen;

    HistoryWatch(History history, LearnFromHistory learn, MatchingEngine engine) {
        this.history = history;
        this.learn = learn;
        this.engine = engine;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        try {
            History.Size now = history.size();
            if (learnt == null && !learn.missed()) {
                learnt = now;
            } else if (learn.missed() || !now.equals(learnt) && now.equals(seen)) {
                learnt = now;
                engine.learnAnew();
            }
            seen = now;
        } catch (RuntimeException away) {
            LOG.atDebug().addKeyValue("reason", away.getClass().getSimpleName()).log("The history could not be looked at now");
        }
    }
}
