package se.farled.router.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.router.contact.Chronicle;
import se.farled.router.contact.Closed;
import se.farled.router.contact.Contacts;
import se.farled.router.contact.Held;
import se.farled.router.contact.ReleaseReason;

/** Frees contacts whose desk went silent, and forgets who closed those that can no longer be undone. */
@Service
public class SweepLeases {

    private static final Logger LOG = LoggerFactory.getLogger(SweepLeases.class);
    private static final int AT_A_TIME = 200;

    private final DeskOrder order;
    private final Contacts contacts;
    private final Chronicle chronicle;
    private final Clock clock;

    public SweepLeases(DeskOrder order, Contacts contacts, Chronicle chronicle, Clock clock) {
        this.order = order;
        this.contacts = contacts;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Contacts to {@link #free}. */
    public List<String> expired() {
        return order.expired(clock.instant(), AT_A_TIME);
    }

    /** Back to its place, unless the lease was renewed meanwhile. One transaction a contact. */
    @Transactional
    public void free(String contactId) {
        Instant now = clock.instant();
        contacts.lock(contactId).ifPresent(contact -> {
            if (contact instanceof Held held && held.expired(now)) {
                chronicle.write(held.release(ReleaseReason.LEASE_EXPIRED, now), null);
                LOG.atInfo().addKeyValue("contactId", contactId).log("Freed: its desk went silent");
            }
        });
    }

    /** Forgets who closed what can no longer be undone. */
    @Transactional
    public void forget() {
        order.forgetWhoClosed(clock.instant().minus(Closed.UNDO));
    }
}
