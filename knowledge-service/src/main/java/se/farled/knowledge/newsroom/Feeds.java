package se.farled.knowledge.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How watching each feed goes, shared by all instances. */
public interface Feeds {

    /** Watches these feeds and no others from now on. */
    void watch(List<Feed> feeds, Instant now);

    /** All that are watched, by address. */
    List<FeedState> all();

    /** Takes a feed that is due to be looked at now, for so long; empty when none is, or another instance has it. */
    Optional<FeedState> takeDue(Instant now, Instant until);

    /** Keeps how it went. */
    void save(FeedState now);
}
