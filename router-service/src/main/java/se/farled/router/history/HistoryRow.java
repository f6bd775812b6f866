package se.farled.router.history;

import org.jspecify.annotations.Nullable;

/**
 * One row as a city gives it; anything may be missing or wrong.
 *
 * @param line where it stands in the city's file, to name it by
 * @param text what the resident said
 * @param topic id of the topic it was about
 * @param option what it settled of the topic's clarifying question; {@code open} when it left it open
 * @param at when it was said: a day, or a time with its offset
 */
public record HistoryRow(long line, @Nullable String text, @Nullable String topic, @Nullable String option, @Nullable String at) {

    @Override
    public String toString() {
        return "HistoryRow[" + line + "]";
    }
}
