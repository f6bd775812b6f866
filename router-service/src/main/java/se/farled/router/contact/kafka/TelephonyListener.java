package se.farled.router.contact.kafka;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import se.farled.router.contact.CallFact;
import se.farled.router.contact.HearCall;
import se.farled.router.kafka.EventId;
import se.farled.schemas.TopicCatalogue;
import se.farled.router.kafka.UnknownEvents;

/** Facts that PBXs told about calls. */
@Component
class TelephonyListener {

    private final HearCall hearCall;
    private final UnknownEvents unknown;

    TelephonyListener(HearCall hearCall, UnknownEvents unknown) {
        this.hearCall = hearCall;
        this.unknown = unknown;
    }

    @KafkaListener(id = TopicCatalogue.TELEPHONY_EVENTS, topics = TopicCatalogue.TELEPHONY_EVENTS, groupId = "${farled.kafka.group}",
            concurrency = "${farled.kafka.concurrency}")
    void on(ConsumerRecord<String, SpecificRecord> read) {
        @Nullable CallFact fact = CallMapping.from(read.value());
        if (fact == null) {
            unknown.ignore(read);
        } else {
            hearCall.on(fact, EventId.of(read.headers()));
        }
    }
}
