package se.farled.router.erasure.schedule;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.farled.router.erasure.EraseWords;

/** Erases each minute what its time has come for. */
@Component
class Erasing {

    private static final Logger LOG = LoggerFactory.getLogger(Erasing.class);

    private final EraseWords words;
    private final RetentionProperties retention;

    Erasing(EraseWords words, RetentionProperties retention) {
        this.words = words;
        this.retention = retention;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 60, timeUnit = TimeUnit.SECONDS)
    void round() {
        try {
            erase(words.secret());
            erase(words.settledFor(retention.contentDays()));
        } catch (RuntimeException failed) {
            LOG.atWarn().addKeyValue("reason", failed.getClass().getSimpleName()).log("Nothing could be erased now");
        }
    }

    private void erase(List<String> contactIds) {
        contactIds.forEach(words::erase);
        if (!contactIds.isEmpty()) {
            LOG.atInfo().addKeyValue("contacts", contactIds.size()).log("Erased what residents had said");
        }
    }
}
