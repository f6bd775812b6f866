package se.farled.gateway.contact;

/** A file that came with a contact; its bytes are at {@code /api/attachments/{attachmentId}}. */
public record Attachment(String attachmentId, String name, String mediaType, long sizeBytes) {
}
