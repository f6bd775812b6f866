package se.farled.gateway.resident.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How often one address may ask: more than anyone types, less than a program would. Addresses are kept in memory only, and
 * forgotten when there are many.
 */
@Component
class SuggestLimit {
    /** Calls saved up at most. */
    static final int BURST = 40;
    private static final double PER_SECOND = 10;
    private static final int REMEMBERED = 10_000;
    private final ConcurrentHashMap<InetAddress, Bucket> buckets = new ConcurrentHashMap<>();
    private final Clock clock;

    SuggestLimit(Clock clock) {
        this.clock = clock;
    }

    boolean allows(@Nullable InetSocketAddress address) {
        if (address == null) {
            return true;
        }
        if (buckets.size() > REMEMBERED) {
            buckets.clear();
        }
        long now = clock.millis();
        return buckets.compute(address.getAddress(), (_, bucket) -> (bucket == null ? new Bucket(BURST, now, true) : bucket).asked(now)).allowed();
    }

    private record Bucket(double left, long at, boolean allowed) {
        Bucket asked(long now) {
            double filled = Math.min(BURST, left + (now - at) * PER_SECOND / Duration.ofSeconds(1).toMillis());
            return filled >= 1 ? new Bucket(filled - 1, now, true) : new Bucket(filled, now, false);
        }
    }
}
