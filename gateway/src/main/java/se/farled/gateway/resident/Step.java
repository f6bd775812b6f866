package se.farled.gateway.resident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a matter.
 *
 * @param who the organisation that it was about, null when none or when it is not told
 * @param channel how the resident made contact, where that is what happened
 */
public record Step(Kind kind, Instant at, @Nullable String who, @Nullable String channel) {
    /** What happened. */
    public enum Kind {
        MADE_CONTACT, ADDED, TAKEN, ANSWERED, HANDED_OVER, ACCEPTED, GIVEN_BACK, DONE, REFERRED, CALL_PROMISED, LEFT
    }
}
