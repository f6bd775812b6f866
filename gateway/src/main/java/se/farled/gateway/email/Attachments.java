package se.farled.gateway.email;

import java.util.Optional;
import java.util.UUID;

/** The files that came with contacts. */
public interface Attachments {

    /** The file of that id. */
    Optional<Attachment> find(UUID attachmentId);

    /** A file and the contact that it came with. */
    record Attachment(UUID contactId, String name, String mediaType, byte[] content) {
        @Override
        public String toString() {
            return "Attachment[" + contactId + "]";
        }
    }
}
