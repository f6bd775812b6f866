package se.farled.gateway.notice.schedule;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.farled.gateway.notice.ReadNotices;
import se.farled.gateway.security.Actor;

/** Sees to it that receipts do not outlive their notice by more than minutes. */
@Component
class ReceiptSweep {
    private final ReadNotices reading;

    ReceiptSweep(ReadNotices reading) {
        this.reading = reading;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        reading.forgetTheOld(Actor.RESIDENT);
    }
}
