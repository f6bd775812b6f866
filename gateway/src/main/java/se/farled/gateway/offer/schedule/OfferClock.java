package se.farled.gateway.offer.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.farled.gateway.offer.OfferAnswers;

/** Looks every few seconds whether an answer may be offered. */
@Component
class OfferClock {
    private static final Logger LOG = LoggerFactory.getLogger(OfferClock.class);

    private final OfferAnswers offers;

    OfferClock(OfferAnswers offers) {
        this.offers = offers;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 3_000)
    void round() {
        try {
            offers.makeDue();
        } catch (RuntimeException away) {
            LOG.atWarn().addKeyValue("reason", away.getClass().getSimpleName()).log("no answer could be offered now");
        }
    }
}
