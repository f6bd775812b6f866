package se.farled.knowledge.newsroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import se.farled.knowledge.notice.Notice;
import se.farled.knowledge.notice.Notices;

/** Watches the feeds, each at its hour and by one instance at a time. */
@Service
public class WatchNewsroom {

    private static final Logger LOG = LoggerFactory.getLogger(WatchNewsroom.class);

    /** Longer than any look takes; an instance that dies meanwhile frees the feed after it. */
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final Feeds feeds;
    private final FeedReader reader;
    private final Concerns concerns;
    private final KnownItems items;
    private final Notices notices;
    private final TakeInNews takeIn;
    private final WatchTerms terms;
    private final Clock clock;

    public WatchNewsroom(Feeds feeds, FeedReader reader, Concerns concerns, KnownItems items, Notices notices,
            TakeInNews takeIn, WatchTerms terms, Clock clock) {
        this.feeds = feeds;
        this.reader = reader;
        this.concerns = concerns;
        this.items = items;
        this.notices = notices;
        this.takeIn = takeIn;
        this.terms = terms;
        this.clock = clock;
    }

    /** Takes the next feed that is due, so that nobody else looks at it; empty when none is. */
    public Optional<FeedState> takeDue() {
        return feeds.takeDue(clock.instant(), clock.instant().plus(LOOK));
    }

    /** Looks at a feed that was taken. */
    public void look(FeedState taken) {
        Instant now = clock.instant();
        feeds.save(switch (reader.read(taken.feed(), taken.validators())) {
            case Reading.Unchanged unchanged -> taken.seen(taken.validators(), now, terms.pollEvery());
            case Reading.News(List<NewsItem> told, Validators validators) -> {
                told.forEach(item -> takeIn(taken, item, now));
                yield taken.seen(validators, now, terms.pollEvery());
            }
            case Reading.Broken(String reason) -> {
                if (!reason.equals(taken.reason())) {
                    LOG.atWarn().addKeyValue("feedId", taken.feed().feedId()).addKeyValue("reason", reason).log("a news feed cannot be read");
                }
                yield taken.failed(reason, now, terms.pollEvery(), terms.longestWait());
            }
        });
    }

    /** Asks again whom those notes concern that the router could not be asked about. */
    public void matchAgain() {
        items.unmatched().forEach(item -> Optional.ofNullable(item.noticeId()).flatMap(notices::find)
                .flatMap(notice -> concerns.of(text(notice))).ifPresent(concern -> takeIn.concerning(item, concern)));
    }

    private void takeIn(FeedState taken, NewsItem item, Instant now) {
        if (!takeIn.isNew(taken.feed(), item)) {
            return;
        }
        if (taken.lastSeen() == null && (item.publishedAt() == null || item.publishedAt().isBefore(now.minus(terms.oldNews())))) {
            takeIn.remember(taken.feed(), item);
        } else {
            takeIn.take(taken.feed(), item, concerns.of(item.text()));
        }
    }

    private static String text(Notice notice) {
        return notice.message().ingressSv() == null ? notice.message().titleSv()
                : notice.message().titleSv() + ". " + notice.message().ingressSv();
    }
}
