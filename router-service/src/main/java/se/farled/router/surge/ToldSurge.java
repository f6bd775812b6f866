package se.farled.router.surge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A surge as people read it.
 *
 * @param count contacts within the window when it was detected, and what was normal for it
 * @param since when it was detected
 * @param covered a briefing answers it
 * @param noticeId notice in force on the matter, with or without its briefing
 * @param curve contacts against normal, from before it began
 * @param examples what residents say, without what tells who they are
 */
public record ToldSurge(
        String surgeId,
        @Nullable String topicId,
        @Nullable String topicName,
        List<String> words,
        @Nullable String organisationId,
        @Nullable String organisationName,
        int count,
        double expected,
        int windowMinutes,
        Instant since,
        @Nullable Instant ended,
        boolean covered,
        @Nullable Instant answered,
        @Nullable String noticeId,
        long contacts,
        List<Point> curve,
        List<String> examples) {

    /** Contacts from that time to the next point's, and how many are normal. */
    public record Point(Instant from, int count, double expected) {}
}
