package se.farled.knowledge.newsroom.clients;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.farled.knowledge.newsroom.Feed;
import se.farled.knowledge.newsroom.FeedState;
import se.farled.knowledge.newsroom.Feeds;
import se.farled.knowledge.newsroom.WatchNewsroom;

/** Looks at each feed when it is due; a slow feed keeps no other waiting. */
@Component
@ConditionalOnBooleanProperty(name = "farled.schedule.enabled", matchIfMissing = true)
class NewsroomClock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NewsroomClock.class);

    private final ExecutorService looks = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("newsroom-", 0).factory());
    private final WatchNewsroom watch;
    private final Feeds feeds;
    private final NewsroomProperties properties;
    private final Clock clock;

    NewsroomClock(WatchNewsroom watch, Feeds feeds, NewsroomProperties properties, Clock clock) {
        this.watch = watch;
        this.feeds = feeds;
        this.properties = properties;
        this.clock = clock;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        feeds.watch(properties.feeds().stream().map(url -> new Feed(id(url), url)).toList(), clock.instant());
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 1_000)
    void look() {
        later(() -> {
            for (var due = watch.takeDue(); due.isPresent(); due = watch.takeDue()) {
                FeedState taken = due.get();
                later(() -> watch.look(taken));
            }
        });
    }

    @Scheduled(fixedDelay = 15_000, initialDelay = 15_000)
    void matchAgain() {
        later(watch::matchAgain);
    }

    private void later(Runnable work) {
        looks.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException partDown) {
                LOG.atWarn().addKeyValue("fault", partDown.getClass().getSimpleName()).log("the newsroom waits for the next look");
            }
        });
    }

    private static String id(URI url) {
        return "feed-" + UUID.nameUUIDFromBytes(url.toString().getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8);
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
