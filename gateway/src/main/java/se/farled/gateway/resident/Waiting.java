package se.farled.gateway.resident;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How it is to wait right now. */
public interface Waiting {
    /** Empty when it cannot be told: better nothing than a guess. */
    Optional<Now> now();

    /** Which number somebody is in the one order, from 1; empty when they do not wait or it cannot be told. */
    Optional<Integer> place(UUID contactId);

    /**
     * The waiting in figures.
     *
     * @param byChannel how many wait, by channel; one that is missing has none
     * @param medianWaitSeconds of those who were taken during the last hour, null when nobody was
     */
    record Now(long total, Map<String, Long> byChannel, @Nullable Long medianWaitSeconds) {
        /** How many wait in that channel. */
        public long in(String channel) {
            return byChannel.getOrDefault(channel, 0L);
        }

        /** The usual wait in whole minutes, at least 1; null when not known. */
        public @Nullable Long medianMinutes() {
            return medianWaitSeconds == null ? null : Math.max(1, Math.round(medianWaitSeconds / 60.0));
        }
    }
}
