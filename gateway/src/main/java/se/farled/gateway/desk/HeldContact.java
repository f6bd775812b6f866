package se.farled.gateway.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.contact.Attachment;
import se.farled.gateway.contact.Place;
import se.farled.gateway.contact.Sender;
import se.farled.gateway.contact.Station;

/** A contact in full, as the router gives it to who holds it. Times are of the original events. */
public record HeldContact(String contactId, String rootContactId, String channel, @Nullable String entryPoint, String state,
        Instant receivedAt, @Nullable Instant endedAt, @Nullable String language, @Nullable String subject, @Nullable String text,
        @Nullable Sender sender, @Nullable Place place, @Nullable List<Attachment> attachments, @Nullable String ticket,
        Suggestion routing, @Nullable List<Station> journey, @Nullable List<Suggestion.MatchingNotice> notices) {

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
