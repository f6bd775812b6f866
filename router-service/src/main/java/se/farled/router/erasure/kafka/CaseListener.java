package se.farled.router.erasure.kafka;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import se.farled.events.cases.CaseClosed;
import se.farled.events.cases.CaseOpened;
import se.farled.router.erasure.OwnersCases;
import se.farled.router.kafka.UnknownEvents;
import se.farled.schemas.TopicCatalogue;

/** Hears which handovers are cases, and when nothing more is owed on them. */
@Component
class CaseListener {

    private final OwnersCases cases;
    private final UnknownEvents unknown;

    CaseListener(OwnersCases cases, UnknownEvents unknown) {
        this.cases = cases;
        this.unknown = unknown;
    }

    @KafkaListener(id = TopicCatalogue.CASE_EVENTS, topics = TopicCatalogue.CASE_EVENTS, groupId = "${farled.kafka.group}-cases")
    void on(ConsumerRecord<String, SpecificRecord> read) {
        switch (read.value()) {
            case CaseOpened told -> cases.opened(told.getCaseId(), told.getQuestionId());
            case CaseClosed told -> cases.closed(told.getCaseId(), told.getOccurredAt());
            case null, default -> unknown.ignore(read);
        }
    }
}
