package se.farled.knowledge.surge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * More contacts on a matter than is normal.
 *
 * @param sequence of the newest event that was heard of it
 * @param words words that tell it apart, when it was found by its words
 * @param organisationId who is asked what to answer; null while nobody is known
 * @param count contacts within the window
 * @param expected contacts that are normal within such a window
 * @param covered an answer was there before
 * @param dueAt when the answer must be there
 * @param settledAt when it was answered or over; null while it goes on unanswered
 */
public record Surge(String surgeId, long sequence, @Nullable String topicId, List<String> words, @Nullable String organisationId,
        int count, double expected, int windowMinutes, boolean covered, Instant detectedAt, Instant dueAt, @Nullable Instant settledAt) {

    public Surge {
        words = List.copyOf(words);
    }

    /** The same, with nothing owed any more. */
    Surge settled(long sequence, Instant at) {
        return new Surge(surgeId, sequence, topicId, words, organisationId, count, expected, windowMinutes, covered,
                detectedAt, dueAt, settledAt == null ? at : settledAt);
    }
}
