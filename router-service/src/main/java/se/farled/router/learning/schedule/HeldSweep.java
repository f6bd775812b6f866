package se.farled.router.learning.schedule;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.farled.router.learning.ForgetLessons;

/** Each hour drops what was held for too long. */
@Component
class HeldSweep {

    private static final Logger LOG = LoggerFactory.getLogger(HeldSweep.class);

    private final ForgetLessons forget;

    HeldSweep(ForgetLessons forget) {
        this.forget = forget;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void round() {
        try {
            forget.heldTooLong();
        } catch (RuntimeException failed) {
            LOG.atWarn().addKeyValue("reason", failed.getClass().getSimpleName()).log("What is held for too long could not be dropped now");
        }
    }
}
