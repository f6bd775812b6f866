package se.farled.gateway.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contact in full, as the router gives it to who holds it. Times are of the original events. */
public record HeldContact(String contactId, String rootContactId, String channel, @Nullable String entryPoint, String state,
        Instant receivedAt, @Nullable Instant endedAt, @Nullable String language, @Nullable String subject, @Nullable String text,
        @Nullable Sender sender, @Nullable Place place, @Nullable List<Attachment> attachments, @Nullable String ticket,
        Suggestion routing, @Nullable List<Station> journey) {

    /** Who made contact, as far as they told. */
    public record Sender(@Nullable String name, @Nullable String email, @Nullable String phone) {
        public boolean told() {
            return name != null || email != null || phone != null;
        }

        @Override
        public String toString() {
            return "Sender[…]";
        }
    }

    /** Where the matter is: WGS 84 degrees, or words. */
    public record Place(@Nullable Double lat, @Nullable Double lon, @Nullable String address) {
        @Override
        public String toString() {
            return "Place[…]";
        }
    }

    public record Attachment(String attachmentId, String name, String mediaType, long sizeBytes) {
    }

    /** One contact of the journey in short. */
    public record Station(String contactId, String channel, Instant receivedAt, String state, @Nullable String topicId) {
    }

    public boolean hasWords() {
        return text != null && !text.isBlank();
    }

    /** Details of a report, by their ids in the knowledge base, that came with the contact and need not be asked for. */
    public List<String> told() {
        var told = new ArrayList<String>();
        if (place != null) {
            told.addAll(List.of("plats", "adress"));
        }
        if (sender != null && sender.name() != null) {
            told.add("namn");
        }
        if (attachments != null && !attachments.isEmpty()) {
            told.add("bild");
        }
        return told;
    }

    /** The earlier contacts of the journey, newest first. */
    public List<Station> earlier() {
        return journey == null ? List.of() : journey.stream()
                .filter(station -> !station.contactId().equals(contactId) && !station.receivedAt().isAfter(receivedAt))
                .sorted((one, other) -> other.receivedAt().compareTo(one.receivedAt()))
                .toList();
    }

    @Override
    public String toString() {
        return "HeldContact[" + contactId + "]";
    }
}
