package se.farled.gateway.email;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Forgets mails and files: by age, and when the router erases the contact that they belong to. */
@Service
public class EraseMails {
    private static final Logger LOG = LoggerFactory.getLogger(EraseMails.class);

    private final KeptMails mails;
    private final Clock clock;

    EraseMails(KeptMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /** Forgets what is older than that. */
    public void olderThan(Duration kept) {
        int erased = mails.eraseBefore(clock.instant().minus(kept));
        if (erased > 0) {
            LOG.atInfo().addKeyValue("mails", erased).log("raw mails forgotten");
        }
    }

    /** The contact is erased: so is what is kept of it here. */
    public void ofContact(UUID contactId) {
        mails.eraseOf(contactId);
        LOG.atInfo().addKeyValue("contactId", contactId).log("mails and files of an erased contact forgotten");
    }
}
