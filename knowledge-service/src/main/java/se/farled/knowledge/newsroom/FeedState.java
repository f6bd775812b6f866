package se.farled.knowledge.newsroom;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How watching a feed goes.
 *
 * @param lastSeen when it was last read; null when it never was
 * @param failures how often in a row it could not be read
 * @param reason why not, the last time; null when it could
 * @param nextAt when it is looked at again
 */
public record FeedState(Feed feed, Validators validators, @Nullable Instant lastSeen, int failures, @Nullable String reason, Instant nextAt) {

    /** The condition for the outside. */
    public enum Condition {
        NEW, WATCHED, BROKEN
    }

    /** The condition. */
    public Condition condition() {
        return failures > 0 ? Condition.BROKEN : lastSeen == null ? Condition.NEW : Condition.WATCHED;
    }

    /** As it is after a look that was answered. */
    FeedState seen(Validators validators, Instant now, Duration pollEvery) {
        return new FeedState(feed, validators, now, 0, null, now.plus(pollEvery));
    }

    /** As it is after a look that failed: each one in a row doubles the wait, up to the longest. */
    FeedState failed(String reason, Instant now, Duration pollEvery, Duration longestWait) {
        Duration wait = pollEvery.multipliedBy(1L << Math.min(failures + 1, 16));
        return new FeedState(feed, validators, lastSeen, failures + 1, reason,
                now.plus(wait.compareTo(longestWait) > 0 ? longestWait : wait));
    }
}
