package se.farled.cases.kafka;

import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.stereotype.Component;
import se.farled.outbox.Outbox;
import se.farled.outbox.OutboxMessage;
import se.farled.schemas.TopicCatalogue;

/** Puts a record of the published language into the outbox, with the CloudEvents headers that all events carry. */
@Component
public class Announcer {

    private static final SecureRandom RANDOM = new SecureRandom();

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
        outbox.append(new OutboxMessage(
                TopicCatalogue.CASE_EVENTS,
                caseId,
                bytes(record),
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", uuidVersion7().toString(),
                        "ce_source", "/case-service",
                        "ce_type", record.getSchema().getFullName(),
                        "ce_time", clock.instant().toString(),
                        "ce_subject", caseId,
                        "ce_sequence", Long.toString(sequence),
                        "ce_correlationid", rootContactId)));
    }

    private byte[] bytes(SpecificRecord record) {
        // The serializer makes no promise to threads that share it.
        synchronized (serializer) {
            return serializer.serialize(TopicCatalogue.CASE_EVENTS, record);
        }
    }

    /** Time-ordered UUID (RFC 9562, version 7): 48 bits of milliseconds, then 74 random bits. */
    private UUID uuidVersion7() {
        var random = RANDOM.nextLong();
        var high = clock.millis() << 16 | 0x7000L | random & 0x0FFFL;
        var low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
