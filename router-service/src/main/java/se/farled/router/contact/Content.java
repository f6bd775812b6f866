package se.farled.router.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact's personal content; stored apart from its facts, so that an erasure is one row, and never announced.
 *
 * @param text the words as plain text; empty for a call
 */
public record Content(
        @Nullable String subject,
        String text,
        @Nullable Sender sender,
        @Nullable Place place,
        List<Attachment> attachments) {

    /** Nothing was said. */
    public static final Content NONE = new Content(null, "", null, null, List.of());

    /** Who made contact, as far as they told. */
    public record Sender(@Nullable String name, @Nullable String email, @Nullable String phone) {}

    /** Where the matter is: WGS 84 degrees, or words. */
    public record Place(@Nullable Double lat, @Nullable Double lon, @Nullable String address) {}

    /** A file whose bytes the gateway keeps. */
    public record Attachment(String attachmentId, String name, String mediaType, long sizeBytes) {}

    /** All words, subject first: what is matched on. */
    public String words() {
        return subject == null || subject.isBlank() ? text : subject + "\n" + text;
    }
}
