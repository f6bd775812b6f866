package se.farled.gateway.department.owed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that an organisation owes.
 *
 * @param id of the case, notice, gap, surge or article
 * @param number of a case, as it is read aloud
 * @param title what it is about, never a resident's words
 * @param at when it is due; for a case since when it waits
 * @param late whether the hour has passed
 */
public record OwedItem(Kind kind, String id, @Nullable String number, String title, Instant at, boolean late) {

    /** What is owed. */
    public enum Kind {
        CASE, MISSED_BRIEFING, CRISIS_BRIEFING, GAP, SURGE, REVIEW
    }

    /** Where it is settled. */
    public String address() {
        return switch (kind) {
            case CASE -> "/department?case=" + id;
            case MISSED_BRIEFING, CRISIS_BRIEFING -> "/department/notices/" + id;
            case GAP -> "/department/gaps/" + id;
            case SURGE -> "/department/notices/new?surge=" + id;
            case REVIEW -> "/department/articles/" + id;
        };
    }
}
