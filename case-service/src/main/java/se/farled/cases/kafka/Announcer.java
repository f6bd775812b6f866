package se.farled.cases.kafka;

import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import java.time.Clock;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.stereotype.Component;
import se.farled.outbox.CloudEvent;
import se.farled.outbox.Outbox;
import se.farled.outbox.OutboxMessage;
import se.farled.schemas.TopicCatalogue;

/** Puts a record of the published language into the outbox, with the CloudEvents headers that all events carry. */
@Component
public class Announcer {

    /** What the house calls an event: its area and name, without the Java package of the generated class. */
    private static final String TYPE = "se.farled.cases.%s";

    private final AvroKafkaSerializer<SpecificRecord> serializer;
    private final Outbox outbox;
    private final Clock clock;

    Announcer(AvroKafkaSerializer<SpecificRecord> serializer, Outbox outbox, Clock clock) {
        this.serializer = serializer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Announces the record within the running transaction; the key is the case's id. */
    public void announce(String caseId, String rootContactId, long sequence, SpecificRecord record) {
        var now = clock.instant();
        var event = new CloudEvent(
                "/case-service", TYPE.formatted(record.getSchema().getName()), now, caseId, sequence, rootContactId, null);
        outbox.append(new OutboxMessage(TopicCatalogue.CASE_EVENTS, caseId, bytes(record), event.headers(now)));
    }

    private byte[] bytes(SpecificRecord record) {
        // The serializer makes no promise to threads that share it.
        synchronized (serializer) {
            return serializer.serialize(TopicCatalogue.CASE_EVENTS, record);
        }
    }
}
