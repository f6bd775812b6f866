package se.farled.gateway.reach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a notice, and how soon it stood on the desks.
 *
 * @param at when it was told
 * @param desks desks that were open then; which ones is not known
 * @param slowestMillis until the last of them had it
 */
public record Reached(String noticeId, long version, String title, @Nullable String titleEn, Instant at, int desks, long slowestMillis) {
    /** The title in that language, in Swedish when there is no other. */
    public String title(String language) {
        return language.equals("en") && titleEn != null ? titleEn : title;
    }

    /** In seconds. */
    public double slowestSeconds() {
        return slowestMillis / 1000.0;
    }
}
