package se.farled.knowledge;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.farled.knowledge.newsroom.Feed;
import se.farled.knowledge.newsroom.FeedState;
import se.farled.knowledge.newsroom.Feeds;
import se.farled.knowledge.newsroom.KnownItem;
import se.farled.knowledge.newsroom.KnownItems;
import se.farled.knowledge.newsroom.Validators;

/** The newsroom's stores without a database; they pass the same contract as the real ones. */
public final class InMemoryNewsroom {

    private InMemoryNewsroom() {}

    /** Feeds in memory. */
    public static class OfFeeds implements Feeds {

        private final Map<String, FeedState> known = new HashMap<>();
        private List<Feed> watched = List.of();

        @Override
        public void watch(List<Feed> feeds, Instant now) {
            watched = List.copyOf(feeds);
            feeds.forEach(feed -> known.putIfAbsent(feed.feedId(), new FeedState(feed, Validators.NONE, null, 0, null, now)));
        }

        @Override
        public List<FeedState> all() {
            return watched.stream().map(feed -> known.get(feed.feedId()))
                    .sorted(Comparator.comparing(state -> state.feed().url().toString())).toList();
        }

        @Override
        public Optional<FeedState> takeDue(Instant now, Instant until) {
            Optional<FeedState> due = all().stream().filter(state -> !state.nextAt().isAfter(now)).min(Comparator.comparing(FeedState::nextAt));
            due.ifPresent(state -> save(new FeedState(state.feed(), state.validators(), state.lastSeen(), state.failures(), state.reason(), until)));
            return due;
        }

        @Override
        public void save(FeedState now) {
            known.put(now.feed().feedId(), now);
        }
    }

    /** Items in memory. */
    public static class OfItems implements KnownItems {

        private final Map<String, KnownItem> known = new TreeMap<>();

        @Override
        public void takeTurns() {}

        @Override
        public Optional<KnownItem> find(String feedId, String key) {
            return Optional.ofNullable(known.get(feedId + "/" + key));
        }

        @Override
        public List<KnownItem> unmatched() {
            return known.values().stream().filter(item -> !item.matched()).toList();
        }

        @Override
        public void save(KnownItem now) {
            known.put(now.feedId() + "/" + now.key(), now);
        }
    }
}
