package se.farled.router.contact.kafka;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import se.farled.events.intake.ContactReceived;
import se.farled.router.contact.ReceiveContact;
import se.farled.router.kafka.EventId;
import se.farled.schemas.TopicCatalogue;
import se.farled.router.kafka.UnknownEvents;

/** Contacts that the gateway took in. */
@Component
class IntakeListener {

    private final ReceiveContact receiveContact;
    private final UnknownEvents unknown;

    IntakeListener(ReceiveContact receiveContact, UnknownEvents unknown) {
        this.receiveContact = receiveContact;
        this.unknown = unknown;
    }

    @KafkaListener(id = TopicCatalogue.CONTACT_INTAKE, topics = TopicCatalogue.CONTACT_INTAKE, groupId = "${farled.kafka.group}",
            concurrency = "${farled.kafka.concurrency}")
    void on(ConsumerRecord<String, SpecificRecord> read) {
        switch (read.value()) {
            case ContactReceived told -> receiveContact.on(ArrivalMapping.from(told), EventId.of(read.headers()));
            case null, default -> unknown.ignore(read);
        }
    }
}
