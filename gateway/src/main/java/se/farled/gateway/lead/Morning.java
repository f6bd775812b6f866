package se.farled.gateway.lead;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.reach.Reached;

/**
 * What a lead looks at once a morning beside the outcomes. What cannot be read now is null; nothing here is about a person.
 *
 * @param reached how soon notices stood on the desks, newest first
 * @param names what topics and organisations are called
 */
public record Morning(@Nullable List<Surge> surges, @Nullable List<Briefed> briefings, @Nullable List<Gaps> gaps,
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
