package se.farled.router.learning.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
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
import se.farled.router.kafka.LogConsumers;
import se.farled.router.learning.LessonsReady;
import se.farled.router.matching.Memory;
import se.farled.schemas.TopicCatalogue;

/** Reads learning-events from its beginning at each start and follows it: what the memory holds is what the log tells. */
@Component
class LessonLog implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LessonLog.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final LogConsumers consumers;
    private final LessonRecords records;
    private final Memory memory;
    private final ApplicationEventPublisher events;
    private volatile boolean ready;
    private volatile boolean running;
    private volatile @Nullable Consumer<String, byte[]> consumer;
    private @Nullable Thread thread;

    LessonLog(LogConsumers consumers, LessonRecords records, Memory memory, ApplicationEventPublisher events) {
        this.consumers = consumers;
        this.records = records;
        this.memory = memory;
        this.events = events;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("lesson-log").daemon().start(this::run);
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

    /** True once all lessons that the log held at the start count. */
    boolean ready() {
        return ready;
    }

    private void run() {
        while (running) {
            try (Consumer<String, byte[]> reading = consumers.create("router-lessons")) {
                consumer = reading;
                follow(reading);
            } catch (WakeupException | InterruptException stopped) {
                LOG.debug("No longer reading lessons");
            } catch (RuntimeException failed) {
                LOG.atWarn().setCause(failed).log("Lessons cannot be read now; what was learnt stays in use");
                pause();
            }
        }
    }

    private void follow(Consumer<String, byte[]> reading) {
        Collection<TopicPartition> partitions = consumers.assign(reading, TopicCatalogue.LEARNING_EVENTS);
        Map<TopicPartition, Long> ends = reading.endOffsets(partitions);
        while (running) {
            if (!ready && ends.entrySet().stream().allMatch(end -> reading.position(end.getKey()) >= end.getValue())) {
                ready = true;
                LOG.atInfo().addKeyValue("lessons", memory.size()).log("Lessons are read");
                events.publishEvent(new LessonsReady(memory.size()));
            }
            reading.poll(Duration.ofMillis(250)).forEach(records::apply);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
