package se.farled.router.kafka;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 attributes in binary mode, as Kafka headers. */
public final class CloudEvent {

    private static final SecureRandom RANDOM = new SecureRandom();

    private CloudEvent() {}

    /** Headers of an event that the router writes. */
    public static Map<String, String> headers(String type, Instant time, String subject, long sequence,
            String correlation, @Nullable String cause) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", timeOrderedId(Instant.now()).toString());
        headers.put("ce_source", "/router");
        headers.put("ce_type", type);
        headers.put("ce_time", time.toString());
        headers.put("ce_subject", subject);
        headers.put("ce_sequence", Long.toString(sequence));
        headers.put("ce_correlationid", correlation);
        if (cause != null) {
            headers.put("ce_causationid", cause);
        }
        return headers;
    }

    /** The id of an event that was read; null when its writer gave none. */
    public static @Nullable String id(Headers headers) {
        Header id = headers.lastHeader("ce_id");
        return id == null || id.value() == null ? null : new String(id.value(), StandardCharsets.UTF_8);
    }

    /** UUID version 7: its order is the order of time. */
    static UUID timeOrderedId(Instant now) {
        long high = now.toEpochMilli() << 16 | 0x7000L | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
