package se.farled.gateway.email;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that goes out.
 *
 * @param messageId what we call it; a reply names it
 * @param thread Message-IDs of the mails before it, oldest first
 */
public record OutgoingMail(UUID mailId, UUID contactId, UUID rootContactId, Kind kind, String recipient, String subject, String body,
        String messageId, @Nullable String inReplyTo, List<String> thread, Instant queuedAt, State state, int attempts, @Nullable Instant sentAt) {

    /** What it is for. */
    public enum Kind { ACKNOWLEDGEMENT, ANSWER, OFFER }

    /** Whether it is gone. */
    public enum State { QUEUED, SENT, FAILED }

    @Override
    public String toString() {
        return "OutgoingMail[" + kind + " " + mailId + "]";
    }
}
