package se.farled.router.surge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * More contacts on a matter than is normal.
 *
 * @param topicId topic that it is about, or that its words come nearest to; null when none is near
 * @param words words that tell it apart, when it was found by words; empty when it was found by its topic
 * @param organisationId who is asked what to answer; null while nobody is known
 * @param detected what was seen when it was detected
 * @param noticeId notice in force on the matter; null when there is none
 * @param covered its briefing was there already when the surge was detected: nobody is asked
 * @param contactIds contacts as examples
 * @param calmSince since when contacts are as usual; null while they are not
 * @param sequence how many events were told of it
 */
public record Surge(
        String surgeId,
        @Nullable String topicId,
        List<String> words,
        @Nullable String organisationId,
        Detected detected,
        @Nullable String noticeId,
        boolean covered,
        List<String> contactIds,
        @Nullable Instant answeredAt,
        @Nullable Instant calmSince,
        @Nullable Instant endedAt,
        long sequence) {

    /** What was seen in which window, and what would have been normal for it. */
    public record Detected(Instant at, int count, double expected, int windowMinutes) {}

    /** What there is one open surge of at most. */
    public String subject() {
        return words.isEmpty() && topicId != null ? topicId : "word:" + words.getFirst();
    }

    /** True when somebody owes an answer. */
    public boolean open() {
        return endedAt == null;
    }

    /** True when a briefing answers it. */
    public boolean answered() {
        return covered || answeredAt != null;
    }

    Surge answered(String noticeId, Instant at) {
        return new Surge(surgeId, topicId, words, organisationId, detected, noticeId, covered, contactIds, at, calmSince,
                endedAt, sequence + 1);
    }

    Surge calm(@Nullable Instant since) {
        return new Surge(surgeId, topicId, words, organisationId, detected, noticeId, covered, contactIds, answeredAt,
                since, endedAt, sequence);
    }

    Surge ended(Instant at) {
        return new Surge(surgeId, topicId, words, organisationId, detected, noticeId, covered, contactIds, answeredAt,
                calmSince, at, sequence + 1);
    }
}
