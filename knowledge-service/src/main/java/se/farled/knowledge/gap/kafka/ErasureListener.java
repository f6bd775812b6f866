package se.farled.knowledge.gap.kafka;

import org.apache.avro.specific.SpecificRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.stereotype.Component;
import se.farled.events.contact.ContactErased;
import se.farled.knowledge.gap.ForgetWordings;

/** Forgets what an erased contact asked; all else on contact-events is none of its business. */
@Component
class ErasureListener {

    private final ForgetWordings forget;

    ErasureListener(ForgetWordings forget) {
        this.forget = forget;
    }

    @KafkaListener(id = "knowledge-service-erasure", topics = "contact-events")
    void on(@Payload SpecificRecord event) {
        if (event instanceof ContactErased erased) {
            forget.of(erased.getContactId());
        }
    }
}
