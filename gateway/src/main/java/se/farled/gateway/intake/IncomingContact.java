package se.farled.gateway.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it is handed to the router.
 *
 * @param rootContactId the first contact of its journey
 * @param previousContactId the contact that it answers
 * @param entryPoint the door within the channel: a form, a mailbox, the reception
 * @param receivedAt when it happened at the source
 * @param source its name in the system it came from
 * @param ticket number drawn in the waiting room
 */
public record IncomingContact(UUID contactId, UUID rootContactId, @Nullable UUID previousContactId, Draft draft, String entryPoint,
        Instant receivedAt, List<Attachment> attachments, @Nullable Source source, @Nullable String ticket) {

    /** A file that came with it; its bytes stay in the gateway. */
    public record Attachment(UUID attachmentId, String name, String mediaType, long sizeBytes) {
        @Override
        public String toString() {
            return "Attachment[" + attachmentId + "]";
        }
    }

    /** Its name elsewhere: the system, what kind of name, the name itself. */
    public record Source(String system, String type, String value) {
        @Override
        public String toString() {
            return "Source[type=" + type + "]";
        }
    }
}
