package se.farled.gateway.offer;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import se.farled.gateway.email.AnswerByMail;
import se.farled.gateway.notice.Notice;
import se.farled.gateway.notice.Notices;
import se.farled.gateway.offer.Offers.Offer;
import se.farled.gateway.security.Actor;

/** Writes to the residents who had asked by mail what the answer is, each once, and no sooner than the public may know. */
@Service
public class OfferAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(OfferAnswers.class);
    /** An answer that is not public by then is no answer to what they asked. */
    static final Duration PATIENCE = Duration.ofDays(1);
    private static final int AT_A_TIME = 50;

    private final Offers offers;
    private final Notices notices;
    private final AnswerByMail mails;
    private final Clock clock;

    OfferAnswers(Offers offers, Notices notices, AnswerByMail mails, Clock clock) {
        this.offers = offers;
        this.notices = notices;
        this.mails = mails;
        this.clock = clock;
    }

    /** A briefing answers what these contacts are about. */
    public void answered(Collection<UUID> contactIds, String noticeId) {
        contactIds.forEach(contactId -> offers.note(new Offer(contactId, noticeId), clock.instant()));
    }

    /** Makes the offers whose notice is public by now. */
    public void makeDue() {
        var open = offers.open(clock.instant().minus(PATIENCE), AT_A_TIME);
        if (open.isEmpty()) {
            return;
        }
        Map<String, Notice> known = notices.inForce(Actor.RESIDENT).orElse(List.of()).stream()
                .collect(Collectors.toMap(Notice::noticeId, Function.identity()));
        for (var offer : open) {
            var notice = known.get(offer.noticeId());
            if (notice != null && notice.state().equals("PUBLIC") && notice.briefing() != null) {
                make(offer, notice);
            }
        }
    }

    private void make(Offer offer, Notice notice) {
        var outcome = mails.offer(offer.contactId(), offer.noticeId(), OfferedWords.of(notice));
        offers.close(offer);
        if (outcome instanceof AnswerByMail.Outcome.Queued) {
            LOG.atInfo().addKeyValue("contactId", offer.contactId()).addKeyValue("noticeId", offer.noticeId()).log("the answer was offered by mail");
        }
    }
}
