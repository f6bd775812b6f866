package se.farled.router.desk.schedule;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.farled.router.desk.SweepLeases;

/** Looks for silent desks every five seconds. */
@Component
class LeaseSweep {

    private static final Logger LOG = LoggerFactory.getLogger(LeaseSweep.class);

    private final SweepLeases leases;

    LeaseSweep(SweepLeases leases) {
        this.leases = leases;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void freeSilent() {
        quietly(() -> leases.expired().forEach(leases::free));
    }

    @Scheduled(fixedDelay = 60, initialDelay = 60, timeUnit = TimeUnit.SECONDS)
    void forget() {
        quietly(leases::forget);
    }

    /** With the database away there is nothing to do but to look again; who is told of that is the health check. */
    private static void quietly(Runnable sweep) {
        try {
            sweep.run();
        } catch (RuntimeException failed) {
            LOG.atWarn().addKeyValue("reason", failed.getClass().getSimpleName()).log("The desk could not be swept now");
        }
    }
}
