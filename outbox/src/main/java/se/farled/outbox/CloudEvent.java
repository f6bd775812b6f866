package se.farled.outbox;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What goes with an event that a service tells: the attributes of CloudEvents 1.0 in binary mode.
 *
 * @param source the service, for instance /router
 * @param type name of the event's type
 * @param time when it happened
 * @param subject id of what it happened to
 * @param sequence count of the subject's events, or its version
 * @param correlationId the journey it belongs to; null when it belongs to none
 * @param causationId id of the event that it followed from; null when none did
 */
public record CloudEvent(String source, String type, Instant time, String subject, long sequence,
        @Nullable String correlationId, @Nullable String causationId) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** As headers of a message, with a new id whose order is the order of the time it is told at. */
    public Map<String, String> headers(Instant told) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", timeOrderedId(told).toString());
        headers.put("ce_source", source);
        headers.put("ce_type", type);
        headers.put("ce_time", time.toString());
        headers.put("ce_subject", subject);
        headers.put("ce_sequence", Long.toString(sequence));
        if (correlationId != null) {
            headers.put("ce_correlationid", correlationId);
        }
        if (causationId != null) {
            headers.put("ce_causationid", causationId);
        }
        return headers;
    }

    /** UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, then 74 random bits. */
    private static UUID timeOrderedId(Instant told) {
        long high = told.toEpochMilli() << 16 | 0x7000L | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
