package se.farled.router.history;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import se.farled.router.matching.PastPhrasings;
import se.farled.router.matching.Phrasing;

/** Gives the engine what the history teaches. */
@Service
public class LearnFromHistory implements PastPhrasings {

    /** More make learning slow and hardly better; the newest say best how a city's residents speak. */
    private static final int MOST = 50_000;

    private static final Logger LOG = LoggerFactory.getLogger(LearnFromHistory.class);

    private final History history;
    private volatile boolean missed;

    public LearnFromHistory(History history) {
        this.history = history;
    }

    /** None while they cannot be read: a city that speaks like the starter corpus is better than one that is not understood. */
    @Override
    public List<Phrasing> worthLearning() {
        try {
            List<Phrasing> read = read();
            missed = false;
            return read;
        } catch (RuntimeException away) {
            missed = true;
            LOG.atWarn().addKeyValue("reason", away.getClass().getSimpleName()).log("The history cannot be read now and is learnt from later");
            return List.of();
        }
    }

    /** True when the history could not be read when it was last asked for. */
    public boolean missed() {
        return missed;
    }

    private List<Phrasing> read() {
        return history.newest(MOST).stream().map(told -> new Phrasing(told.topicId(), told.optionId(), told.text(), 1))
                .sorted(Comparator.comparing(Phrasing::topicId).thenComparing(Phrasing::text)).toList();
    }
}
