package se.farled.router.policy;

import org.jspecify.annotations.Nullable;

/** Thresholds as they are sent: what is left out is no probability, and refused by name. */
public record ThresholdsForm(@Nullable Double decide, @Nullable Double ask, @Nullable Double open, @Nullable Double settled) {

    /** The thresholds, which may be refused. */
    public Thresholds thresholds() {
        return new Thresholds(number(decide), number(ask), number(open), number(settled));
    }

    private static double number(@Nullable Double sent) {
        return sent == null ? Double.NaN : sent;
    }
}
