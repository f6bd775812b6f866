package se.farled.gateway.intake.kafka;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import se.farled.gateway.broker.EventHeaders;
import se.farled.gateway.intake.ContactLog;
import se.farled.gateway.intake.IncomingContact;
import se.farled.gateway.reference.ContactIds;
import se.farled.schemas.TopicCatalogue;

/** The topic contact-intake. */
@Component
class KafkaContactLog implements ContactLog {
    /** A little longer than the producer's own delivery timeout (5 s), so that its answer is the one that counts. */
    private static final long WAIT_SECONDS = 8;

    private final KafkaTemplate<String, SpecificRecord> kafka;

    KafkaContactLog(KafkaTemplate<String, SpecificRecord> kafka) {
        this.kafka = kafka;
    }

    @Override
    public void append(IncomingContact contact) {
        var contactId = contact.contactId().toString();
        var headers = new EventHeaders(ContactIds.of("gateway", "contact-received", contactId).toString(), "/gateway",
                "se.farled.intake.ContactReceived", contact.receivedAt(), contactId, contact.rootContactId().toString());
        try {
            kafka.send(headers.on(TopicCatalogue.CONTACT_INTAKE, contact.rootContactId().toString(), ReceivedRecords.of(contact)))
                    .get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogAway(e);
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            throw new LogAway(e);
        }
    }
}
