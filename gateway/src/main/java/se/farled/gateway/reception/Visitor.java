package se.farled.gateway.reception;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the waiting room.
 *
 * @param contactId id of the visit
 * @param ticket their number, null when none could be drawn
 * @param about topic or first words
 * @param called whether an advisor has taken them
 */
public record Visitor(String contactId, @Nullable String ticket, Instant since, String about, boolean called) {
    /** For how long a registration can be taken back; the router has the last word. */
    private static final Duration SLIP = Duration.ofMinutes(2);

    /** Whether the registration can still be taken back. */
    public boolean justRegistered(Instant now) {
        return !called && now.isBefore(since.plus(SLIP));
    }
}
