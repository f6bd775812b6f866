package se.farled.router.desk.schedule;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.farled.router.desk.SweepLeases;

/** Looks for silent desks every five seconds. */
@Component
class LeaseSweep {

    private final SweepLeases leases;

    LeaseSweep(SweepLeases leases) {
        this.leases = leases;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void freeSilent() {
        leases.expired().forEach(leases::free);
    }

    @Scheduled(fixedDelay = 60, initialDelay = 60, timeUnit = TimeUnit.SECONDS)
    void forget() {
        leases.forget();
    }
}
