package se.farled.gateway.resident.inner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.problem.ProblemException;
import tools.jackson.core.JacksonException;

/**
 * Something asked for at most once in a while, however many want to know.
 *
 * @param <T> what it is
 */
final class Remembered<T> {
    private final Clock clock;
    private final Duration fresh;
    private final boolean keptWhenAway;
    private final Supplier<Optional<T>> ask;
    private volatile @Nullable T value;
    private volatile Instant askedAt = Instant.EPOCH;

    /** `keptWhenAway`: whether something old is better than nothing while the source does not answer. */
    Remembered(Clock clock, Duration fresh, boolean keptWhenAway, Supplier<Optional<T>> ask) {
        this.clock = clock;
        this.fresh = fresh;
        this.keptWhenAway = keptWhenAway;
        this.ask = ask;
    }

    Optional<T> get() {
        var now = clock.instant();
        // Nothing is not worth remembering: it is asked for again.
        if (value == null || askedAt.plus(fresh).isBefore(now)) {
            askedAt = now;
            try {
                value = ask.get().orElse(keptWhenAway ? value : null);
            } catch (PartAway | ProblemException | JacksonException e) {
                // What cannot be read is as good as away: a page that only wants to show it stands without.
                value = keptWhenAway ? value : null;
            }
        }
        return Optional.ofNullable(value);
    }
}
