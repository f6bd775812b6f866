package se.farled.router.contact.kafka;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.farled.events.intake.ContactReceived;
import se.farled.events.intake.Place;
import se.farled.events.intake.Sender;
import se.farled.router.contact.Arrival;
import se.farled.router.contact.Channel;
import se.farled.router.contact.Content;

/** From the published language to the router's own words. */
final class ArrivalMapping {

    private ArrivalMapping() {}

    static Arrival from(ContactReceived told) {
        String root = told.getRootContactId().isBlank() ? told.getContactId() : told.getRootContactId();
        return new Arrival(told.getContactId(), root, told.getPreviousContactId(),
                Channel.valueOf(told.getChannel().name()), told.getEntryPoint(), told.getReceivedAt(),
                told.getLanguage(), told.getTicket(), told.getTopicId(), told.getOptionId(), content(told));
    }

    private static Content content(ContactReceived told) {
        List<Content.Attachment> attachments = told.getAttachments().stream()
                .map(file -> new Content.Attachment(storable(file.getAttachmentId()), storable(file.getName()),
                        storable(file.getMediaType()), file.getSizeBytes()))
                .toList();
        return new Content(maybe(told.getSubject()), storable(told.getText()), sender(told.getSender()),
                place(told.getPlace()), attachments);
    }

    private static Content.@Nullable Sender sender(@Nullable Sender told) {
        return told == null ? null
                : new Content.Sender(maybe(told.getName()), maybe(told.getEmail()), maybe(told.getPhone()));
    }

    private static Content.@Nullable Place place(@Nullable Place told) {
        return told == null ? null : new Content.Place(told.getLat(), told.getLon(), maybe(told.getAddress()));
    }

    private static @Nullable String maybe(@Nullable String text) {
        return text == null ? null : storable(text);
    }

    /** PostgreSQL keeps every character but the null character, which means nothing in a text. */
    private static String storable(String text) {
        return Objects.requireNonNull(text).replace("\u0000", "");
    }
}
