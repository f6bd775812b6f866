package se.farled.system.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/** The city's time of day, which goes faster than ours. */
final class CityClock {
    private final LocalTime opening;
    private final double speed;
    private final long start = System.nanoTime();

    CityClock(LocalTime opening, double speed) {
        this.opening = opening;
        this.speed = speed;
    }

    LocalTime now() {
        return opening.plusNanos((long) ((System.nanoTime() - start) * speed));
    }

    /** Our duration of a time that the city counts. */
    Duration ours(Duration citys) {
        return Duration.ofNanos((long) (citys.toNanos() / speed));
    }

    /** When, by our clocks, it is that hour of the city's day. */
    Instant when(double hour) {
        return Instant.now().plus(ours(Duration.between(now(), LocalTime.ofNanoOfDay((long) (hour * Duration.ofHours(1).toNanos())))));
    }

    /** Sleeps until that time of the city's day; hears an interruption also when it is late and does not sleep. */
    void await(LocalTime time) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        var left = Duration.between(now(), time);
        if (left.isPositive()) {
            Thread.sleep(ours(left));
        }
    }
}
