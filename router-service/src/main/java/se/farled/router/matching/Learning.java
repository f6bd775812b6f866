package se.farled.router.matching;

import java.io.DataOutputStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.farled.router.knowledge.KnowledgeBase;

/**
 * Learns from the knowledge base, the corpus and the city's own history, which takes seconds of processor time unless the very same was learnt
 * before and is kept. What was learnt stays in use until the next is ready.
 */
final class Learning {

    private static final Logger LOG = LoggerFactory.getLogger(Learning.class);

    /** Learning waits until no news came for that long: of an import only the end is learnt. */
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final Stems stems;
    private final TrainedModels models;
    private final PastPhrasings past;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("learning").daemon().factory());
    private volatile @Nullable Learnt learnt;
    private volatile long version;
    private volatile boolean behind;
    private @Nullable Future<?> planned;
    private long wanted;

    Learning(Stems stems, TrainedModels models, PastPhrasings past) {
        this.stems = stems;
        this.models = models;
        this.past = past;
    }

    /** The newest that is ready; null before anything was learnt. */
    @Nullable Learnt learnt() {
        return learnt;
    }

    /** The knowledge's version behind it. */
    long version() {
        return version;
    }

    /** True while there is something newer to learn from. */
    boolean behind() {
        return behind;
    }

    /** Learns on the caller's thread, for who cannot go on without. */
    void now(KnowledgeBase known) {
        behind = true;
        learn(known);
        behind = false;
    }

    /** Learns on a thread of its own, soon; newer knowledge takes the place of what was not begun yet. */
    synchronized void soon(KnowledgeBase known) {
        behind = true;
        long number = ++wanted;
        if (planned != null) {
            planned.cancel(false);
        }
        planned = thread.schedule(() -> inTurn(known, number), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Takes note of knowledge that differs in nothing that teaches. */
    void nothingNewIn(KnowledgeBase known) {
        if (!behind) {
            version = known.version();
        }
    }

    private void inTurn(KnowledgeBase known, long number) {
        try {
            learn(known);
            synchronized (this) {
                behind = number != wanted;
            }
        } catch (RuntimeException | OutOfMemoryError failed) {
            LOG.atError().setCause(failed).log("Nothing could be learnt from the newest knowledge; the old stays in use");
        }
    }

    private void learn(KnowledgeBase known) {
        long start = System.nanoTime();
        TextFeatures features = new TextFeatures(stems);
        Material material = Material.of(known, past.worthLearning());
        PlaceNames places = new PlaceNames(material.places());
        String fingerprint = material.fingerprint();
        Trained kept = models.find(fingerprint).map(TrainedFormat::read).orElse(null);
        Trained trained = kept != null ? kept : Trained.on(material, features, places);
        learnt = new Learnt(trained, features, places);
        version = known.version();
        LOG.atInfo().addKeyValue("topics", known.topics().size()).addKeyValue("kept", kept != null)
                .addKeyValue("millis", (System.nanoTime() - start) / 1_000_000).log("Learnt from the knowledge base and the corpus");
        if (kept == null) {
            models.keep(fingerprint, out -> {
                DataOutputStream data = new DataOutputStream(out);
                TrainedFormat.write(trained, data);
                data.flush();
            });
        }
    }
}
