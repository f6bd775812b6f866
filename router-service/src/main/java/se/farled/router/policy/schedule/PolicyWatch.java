package se.farled.router.policy.schedule;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.farled.router.policy.KeptPolicy;

/** Hears every ten seconds of a policy that another instance has kept. */
@Component
class PolicyWatch {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyWatch.class);

    private final KeptPolicy kept;

    PolicyWatch(KeptPolicy kept) {
        this.kept = kept;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.SECONDS)
    void reread() {
        try {
            kept.reread();
        } catch (RuntimeException away) {
            LOG.atDebug().addKeyValue("reason", away.getClass().getSimpleName()).log("The policy could not be read now; the known one holds");
        }
    }
}
