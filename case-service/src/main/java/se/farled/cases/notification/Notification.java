package se.farled.cases.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * Word to an organisation, kept until it is sent.
 *
 * @param kind what it says
 * @param way where it goes
 * @param attempts how often sending was tried in vain
 * @param queuedAt when it was put in line
 * @param dueAt when to try (again)
 */
public record Notification(
        UUID notificationId, UUID caseId, String caseNumber, String topicId, String organisationId,
        Kind kind, Way way, int attempts, Instant queuedAt, Instant dueAt) {

    /** What a notification says. */
    public enum Kind {
        /** A case waits to be accepted. */
        CASE_WAITS,
        /** Word that a case waits did not get through, or nobody has looked at the case. */
        CASE_UNSEEN,
        /** A case was taken back by the contact centre. */
        CASE_WITHDRAWN
    }

    /** Where a notification goes. */
    public enum Way {
        /** The organisation's mail address. */
        MAIL,
        /** The organisation's own program. */
        WEBHOOK,
        /** The organisation's second mail address. */
        SECOND_MAIL,
        /** Whoever leads the contact centre: the last to be told, since somebody must know. */
        LEAD_MAIL
    }

    /** True for what asks the organisation to do something, and so must be seen by somebody. */
    public boolean mustBeSeen() {
        return kind != Kind.CASE_WITHDRAWN;
    }
}
