package se.farled.knowledge.owed;

import java.time.Instant;

/**
 * Something that an organisation owes the contact centre.
 *
 * @param id of the notice, gap, surge or article
 * @param title what it is about, never a resident's words
 * @param dueAt when it must be there
 */
public record Owed(Kind kind, String id, String title, Instant dueAt, String organisationId) {

    /** What is owed. */
    public enum Kind {
        MISSED_BRIEFING, CRISIS_BRIEFING, GAP, SURGE, REVIEW
    }
}
