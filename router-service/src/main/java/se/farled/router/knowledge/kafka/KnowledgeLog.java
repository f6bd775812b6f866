package se.farled.router.knowledge.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.farled.schemas.TopicCatalogue;
import se.farled.router.kafka.LogConsumers;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.KnowledgeReady;
import se.farled.router.knowledge.KnowledgeWatcher;

/**
 * Reads knowledge-events from its beginning at each start and follows it. Its offsets are its own: every instance
 * of the service reads everything, and a restart starts over.
 */
@Component
class KnowledgeLog implements Knowledge, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeLog.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final LogConsumers consumers;
    private final KnowledgeRecords records;
    private final List<KnowledgeWatcher> watchers;
    private final ApplicationEventPublisher events;
    private final AtomicReference<KnowledgeBase> current = new AtomicReference<>(KnowledgeBase.EMPTY);
    private volatile boolean ready;
    private volatile boolean running;
    private volatile @Nullable Consumer<String, byte[]> consumer;
    private @Nullable Thread thread;

    KnowledgeLog(LogConsumers consumers, KnowledgeRecords records, List<KnowledgeWatcher> watchers,
            ApplicationEventPublisher events) {
        this.consumers = consumers;
        this.records = records;
        this.watchers = watchers;
        this.events = events;
    }

    @Override
    public KnowledgeBase current() {
        return current.get();
    }

    /** True once all that the log held at the start is known. */
    boolean ready() {
        return ready;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("knowledge-log").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        Consumer<String, byte[]> reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
        try {
            if (thread != null) {
                thread.join(PAUSE.multipliedBy(5));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try (Consumer<String, byte[]> reading = consumers.create("router-knowledge")) {
                consumer = reading;
                follow(reading);
            } catch (WakeupException | InterruptException stopped) {
                LOG.debug("No longer reading knowledge");
            } catch (RuntimeException failed) {
                LOG.atWarn().setCause(failed).log("Knowledge cannot be read now; what is known stays in use");
                pause();
            }
        }
    }

    private void follow(Consumer<String, byte[]> reading) {
        Collection<TopicPartition> partitions = consumers.assign(reading, TopicCatalogue.KNOWLEDGE_EVENTS);
        Map<TopicPartition, Long> ends = reading.endOffsets(partitions);
        KnowledgeState state = new KnowledgeState();
        boolean caughtUp = false;
        boolean news = true;
        while (running) {
            caughtUp = caughtUp || reached(reading, ends);
            if (caughtUp && news) {
                publish(state.snapshot());
                news = false;
            }
            // What an earlier, interrupted reading knew stays in use until this one knows as much.
            news |= records.apply(reading.poll(Duration.ofMillis(250)), state);
        }
    }

    private void publish(KnowledgeBase newest) {
        current.set(newest);
        watchers.forEach(watcher -> call(watcher, newest));
        if (!ready) {
            ready = true;
            LOG.atInfo().addKeyValue("topics", newest.topics().size()).addKeyValue("articles", newest.articles().size())
                    .log("Knowledge is read");
            events.publishEvent(new KnowledgeReady(newest.version()));
        }
    }

    private static void call(KnowledgeWatcher watcher, KnowledgeBase newest) {
        try {
            watcher.changed(newest);
        } catch (RuntimeException failed) {
            LOG.atError().setCause(failed).log("A watcher of knowledge failed");
        }
    }

    private static boolean reached(Consumer<?, ?> reading, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> reading.position(end.getKey()) >= end.getValue());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
