package se.farled.gateway.reception;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the waiting room.
 *
 * @param ticket their number, null when none could be drawn
 * @param about topic or first words
 * @param called whether an advisor has taken them
 */
public record Visitor(@Nullable String ticket, Instant since, String about, boolean called) {
}
