package se.farled.cases.handling.kafka;

import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.stereotype.Component;
import se.farled.cases.handling.Handover;
import se.farled.cases.handling.MoveCase;
import se.farled.cases.handling.OpenCase;
import se.farled.events.contact.ContactReopened;
import se.farled.events.contact.HandoverRequested;

/** Hears on contact-events what advisors hand over and take back; all else there is none of its business. */
@Component
class HandoverListener {

    private final OpenCase openCase;
    private final MoveCase moveCase;

    HandoverListener(OpenCase openCase, MoveCase moveCase) {
        this.openCase = openCase;
        this.moveCase = moveCase;
    }

    @KafkaListener(id = "case-service", topics = "contact-events")
    void on(@Payload SpecificRecord record) {
        switch (record) {
            case HandoverRequested it -> openCase.on(handover(it));
            case ContactReopened it -> it.getWithdrawnQuestionIds().stream().map(UUID::fromString).forEach(moveCase::withdraw);
            default -> { }
        }
    }

    private static Handover handover(HandoverRequested it) {
        return new Handover(
                UUID.fromString(it.getContactId()),
                UUID.fromString(it.getRootContactId()),
                UUID.fromString(it.getQuestionId()),
                it.getTopicId(),
                it.getOptionId(),
                it.getOrganisationId(),
                it.getChannel().name(),
                it.getOccurredAt());
    }
}
