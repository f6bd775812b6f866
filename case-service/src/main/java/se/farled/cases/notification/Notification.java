package se.farled.cases.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * Word to an organisation, kept until it is sent.
 *
 * @param kind what it says
 * @param attempts how often sending was tried
 * @param dueAt when to try (again)
 */
public record Notification(
        UUID notificationId, UUID caseId, String caseNumber, String topicId, String organisationId,
        Kind kind, int attempts, Instant dueAt) {

    /** What a notification says. */
    public enum Kind {
        /** A case waits to be accepted. */
        CASE_WAITS,
        /** A case was taken back by the contact centre. */
        CASE_WITHDRAWN
    }
}
