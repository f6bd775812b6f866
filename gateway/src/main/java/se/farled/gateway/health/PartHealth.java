package se.farled.gateway.health;

import java.util.function.BooleanSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** A part that the gateway works on without: shown when it is away, but no reason not to be ready. */
final class PartHealth implements HealthIndicator {
    private static final Status AWAY = new Status("AWAY");

    private final BooleanSupplier there;

    PartHealth(BooleanSupplier there) {
        this.there = there;
    }

    @Override
    public Health health() {
        return Health.status(there.getAsBoolean() ? Status.UP : AWAY).build();
    }
}
