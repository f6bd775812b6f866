package se.farled.knowledge.change.kafka;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The headers of CloudEvents 1.0 in binary mode. */
@Component
class CloudEvents {

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CloudEvents(Clock clock) {
        this.clock = clock;
    }

    Map<String, String> headers(EventRecord event) {
        Instant now = clock.instant();
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", uuid7(now).toString(),
                "ce_source", "/knowledge",
                "ce_type", "se.farled.knowledge." + event.message().getSchema().getName(),
                "ce_time", now.toString(),
                "ce_subject", event.id(),
                "ce_sequence", Long.toString(event.version()));
    }

    /** RFC 9562: 48 bits of Unix milliseconds, version 7, 74 random bits. */
    private UUID uuid7(Instant now) {
        long high = now.toEpochMilli() << 16 | 0x7000 | random.nextInt(1 << 12);
        long low = random.nextLong() >>> 2 | 1L << 63;
        return new UUID(high, low);
    }
}
