package se.farled.gateway.email;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Sends what is queued, and tries again what could not be sent: soon at first, then every hour, for about half a day. */
@Service
public class DeliverMails {
    private static final Logger LOG = LoggerFactory.getLogger(DeliverMails.class);
    private static final Duration GRACE = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    /** 10 s doubled up to an hour: the twentieth try comes after about twelve hours. */
    private static final int TRIES = 20;

    private final OutgoingMails mails;
    private final MailCarrier carrier;
    private final Clock clock;

    DeliverMails(OutgoingMails mails, MailCarrier carrier, Clock clock) {
        this.mails = mails;
        this.carrier = carrier;
        this.clock = clock;
    }

    /** Sends what is due now. */
    public void deliver() {
        for (var mail : mails.claim(clock.instant(), GRACE, 20)) {
            switch (carrier.carry(mail)) {
                case TAKEN -> mails.sent(mail.mailId(), clock.instant());
                case NEVER -> giveUp(mail);
                case LATER -> {
                    if (mail.attempts() >= TRIES) {
                        giveUp(mail);
                    } else {
                        mails.again(mail.mailId(), clock.instant().plus(pauseAfter(mail.attempts())));
                    }
                }
            }
        }
    }

    private void giveUp(OutgoingMail mail) {
        mails.failed(mail.mailId());
        LOG.atWarn().addKeyValue("contactId", mail.contactId()).addKeyValue("kind", mail.kind()).log("a mail could not be sent and is given up");
    }

    static Duration pauseAfter(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 12));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
