package se.farled.gateway.lead;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.reach.Reached;

/**
 * What a lead looks at once a morning beside the outcomes. What cannot be read now is null; nothing here is about a person.
 *
 * @param reached how soon notices stood on the desks, newest first
 * @param names what topics and organisations are called
 */
public record Morning(@Nullable List<Surge> surges, @Nullable List<Briefed> briefings, @Nullable List<Feed> feeds, @Nullable List<Gaps> gaps,
        @Nullable List<Correction> corrections, List<Reached> reached, Map<String, String> names) {

    /**
     * How often the advisors were told in time.
     *
     * @param published notices that became public
     * @param missed of them those that the public knew first
     * @param medianMinutesLate how late the briefing of those came; null while none did
     */
    public record Briefed(@Nullable String organisationId, long published, long briefed, long missed, @Nullable Long medianMinutesLate) {
    }

    /**
     * A news feed that is watched for what the advisors were not told.
     *
     * @param failures how often in a row it could not be read
     * @param lastSeen when it was last read; null when it never was
     * @param reason UNREACHABLE, TIMEOUT, TOO_LARGE, NO_FEED, FAULT, or HTTP_ and the status
     */
    public record Feed(String url, long failures, @Nullable Instant lastSeen, @Nullable String reason) {
        private static final String HTTP = "HTTP_";
        private static final Set<String> TOLD = Set.of("UNREACHABLE", "TIMEOUT", "TOO_LARGE", "NO_FEED");

        /** What is told of the reason: the end of a message's key. */
        public String fault() {
            return status() != null ? "HTTP" : TOLD.contains(reason) ? reason : "FAULT";
        }

        /** What its server answered; null when the fault was another. */
        public @Nullable String status() {
            return reason != null && reason.startsWith(HTTP) ? reason.substring(HTTP.length()) : null;
        }
    }

    /** Feeds that cannot be read: what is forgotten there goes unseen. */
    public List<Feed> brokenFeeds() {
        return feeds == null ? List.of() : feeds.stream().filter(feed -> feed.failures() > 0).toList();
    }

    /** What an organisation's answers lack. */
    public record Gaps(String organisationId, long open, @Nullable Long oldestDays, long closed, @Nullable List<Matter> top) {
    }

    /** What open gaps are about. */
    public record Matter(@Nullable String topicId, @Nullable String articleId, long open) {
    }

    /** What the desk has taught against the engine, and a second person has not yet; the words are gone when the resident's are. */
    public record Correction(String correctionId, Instant at, String topicId, @Nullable String suggestedTopicId, @Nullable String words) {
        @Override
        public String toString() {
            return "Correction[" + correctionId + "]";
        }
    }

    /** The name behind an id. */
    public String name(@Nullable String id) {
        return id == null ? "–" : names.getOrDefault(id, id);
    }
}
