package se.farled.gateway.lead;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * More contacts on a matter than normal.
 *
 * @param words what the contacts have in common where they are on no known topic
 * @param count contacts within the window when it was seen, and what was normal then
 * @param ended when it was over; null while it goes on
 * @param covered a briefing answers it
 */
public record Surge(String surgeId, @Nullable String topicId, @Nullable List<String> words, @Nullable String organisationId, long count,
        double expected, Instant since, @Nullable Instant ended, boolean covered, @Nullable List<Point> curve) {

    /** Contacts from that time to the next point's, and how many are normal. */
    public record Point(Instant from, long count, double expected) {
    }

    /** The topic's name, else the words themselves. */
    public String matter(Map<String, String> names) {
        return topicId != null ? names.getOrDefault(topicId, topicId) : words == null ? "" : String.join(", ", words);
    }

    /** The curve as a chart; null when there is too little to draw. */
    public @Nullable SurgeChart chart() {
        return curve == null || curve.size() < 2 ? null : SurgeChart.of(curve);
    }
}
