package se.farled.router.contact.kafka;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.farled.outbox.CloudEvent;
import se.farled.outbox.Outbox;
import se.farled.outbox.OutboxMessage;
import se.farled.router.contact.Contact;
import se.farled.router.contact.ContactAnnouncements;
import se.farled.router.contact.Facts;
import se.farled.router.contact.Happening;
import se.farled.router.kafka.AvroBytes;
import se.farled.schemas.TopicCatalogue;

/** Writes announcements into the outbox, which carries them to contact-events once the transaction commits. */
@Component
class OutboxAnnouncements implements ContactAnnouncements {

    private final Outbox outbox;
    private final AvroBytes avro;

    OutboxAnnouncements(Outbox outbox, AvroBytes avro) {
        this.outbox = outbox;
        this.avro = avro;
    }

    @Override
    public void announce(Contact contact, long after, List<Happening> happenings, @Nullable String cause) {
        List<OutboxMessage> messages = new ArrayList<>(happenings.size());
        long sequence = after;
        for (Happening happening : happenings) {
            messages.add(message(contact.facts(), ++sequence, happening, cause));
        }
        outbox.append(messages);
    }

    private OutboxMessage message(Facts facts, long sequence, Happening happening, @Nullable String cause) {
        SpecificRecord event = HappeningMapping.event(facts, sequence, happening);
        String type = "se.farled.contact." + event.getSchema().getName();
        return new OutboxMessage(TopicCatalogue.CONTACT_EVENTS, facts.rootContactId(),
                avro.write(TopicCatalogue.CONTACT_EVENTS, event),
                new CloudEvent("/router", type, happening.at(), facts.contactId(), sequence, facts.rootContactId(), cause)
                        .headers(Instant.now()));
    }
}
