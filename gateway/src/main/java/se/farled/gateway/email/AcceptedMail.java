package se.farled.gateway.email;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that became a contact: what is needed to answer it, and to know a reply to it.
 *
 * @param replyTo address that wants the answer
 * @param thread Message-IDs of the mails before it, oldest first
 */
public record AcceptedMail(UUID mailId, UUID contactId, UUID rootContactId, @Nullable String messageId, @Nullable String replyTo,
        @Nullable String subject, List<String> thread) {
    @Override
    public String toString() {
        return "AcceptedMail[" + contactId + "]";
    }
}
