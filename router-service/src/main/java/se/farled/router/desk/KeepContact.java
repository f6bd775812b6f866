package se.farled.router.desk;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.router.contact.Chronicle;
import se.farled.router.contact.Contact;
import se.farled.router.contact.Contacts;
import se.farled.router.contact.Held;
import se.farled.router.contact.ReleaseReason;

/** An advisor keeps a taken contact by heartbeats, or gives it back to its place. */
@Service
public class KeepContact {

    private final Contacts contacts;
    private final Chronicle chronicle;
    private final Clock clock;

    public KeepContact(Contacts contacts, Chronicle chronicle, Clock clock) {
        this.contacts = contacts;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Renews the lease; gives when it ends. */
    @Transactional
    public DeskResult<Instant> heartbeat(String contactId, String advisorId) {
        Instant until = clock.instant().plus(Lease.LENGTH);
        if (contacts.renew(contactId, advisorId, until)) {
            return new DeskResult.Done<>(until);
        }
        return contacts.find(contactId).isPresent() ? new DeskResult.NotYours<>() : new DeskResult.Unknown<>();
    }

    /** Gives the contact back to its place in the order. */
    @Transactional
    public DeskResult<Contact> release(String contactId, String advisorId) {
        Contact contact = contacts.lock(contactId).orElse(null);
        return switch (contact) {
            case null -> new DeskResult.Unknown<>();
            case Held held when held.heldBy(advisorId) -> new DeskResult.Done<>(
                    chronicle.write(held.release(ReleaseReason.RELEASED, clock.instant()), null));
            default -> new DeskResult.NotYours<>();
        };
    }
}
