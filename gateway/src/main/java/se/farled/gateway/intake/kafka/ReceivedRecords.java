package se.farled.gateway.intake.kafka;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.farled.events.Channel;
import se.farled.events.SourceRef;
import se.farled.events.intake.Attachment;
import se.farled.events.intake.ContactReceived;
import se.farled.events.intake.Place;
import se.farled.events.intake.Sender;
import se.farled.gateway.intake.Draft;
import se.farled.gateway.intake.IncomingContact;

/** Writes a contact in the published language. */
final class ReceivedRecords {
    private ReceivedRecords() {
    }

    static ContactReceived of(IncomingContact contact) {
        var draft = contact.draft();
        return ContactReceived.newBuilder()
                .setContactId(contact.contactId().toString())
                .setRootContactId(contact.rootContactId().toString())
                .setPreviousContactId(text(contact.previousContactId()))
                .setChannel(channel(draft))
                .setEntryPoint(contact.entryPoint())
                .setReceivedAt(contact.receivedAt())
                .setLanguage(draft.language())
                .setSubject(draft.subject())
                .setText(draft.text())
                .setTopicId(draft.topicId())
                .setOptionId(draft.optionId())
                .setSender(sender(draft.sender()))
                .setPlace(place(draft.place()))
                .setAttachments(contact.attachments().stream().map(ReceivedRecords::attachment).toList())
                .setSourceRef(contact.source() == null ? null
                        : new SourceRef(contact.source().system(), contact.source().type(), contact.source().value()))
                .setTicket(contact.ticket())
                .build();
    }

    private static Channel channel(Draft draft) {
        return switch (draft.channel()) {
            case PHONE -> Channel.PHONE;
            case EMAIL -> Channel.EMAIL;
            case WEB -> Channel.WEB;
            case WALK_IN -> Channel.WALK_IN;
        };
    }

    private static @Nullable Sender sender(se.farled.gateway.intake.@Nullable Sender sender) {
        return sender == null ? null : new Sender(sender.name(), sender.email(), sender.phone());
    }

    private static @Nullable Place place(se.farled.gateway.intake.@Nullable Place place) {
        return place == null ? null : new Place(place.lat(), place.lon(), place.address());
    }

    private static Attachment attachment(IncomingContact.Attachment attachment) {
        return new Attachment(attachment.attachmentId().toString(), attachment.name(), attachment.mediaType(), attachment.sizeBytes());
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
