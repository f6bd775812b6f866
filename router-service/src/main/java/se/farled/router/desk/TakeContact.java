package se.farled.router.desk;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.router.contact.Chronicle;
import se.farled.router.contact.Closed;
import se.farled.router.contact.Contact;
import se.farled.router.contact.Contacts;
import se.farled.router.contact.Held;
import se.farled.router.contact.Takeable;

/** An advisor takes a contact, when ready. Two advisors never get the same. */
@Service
public class TakeContact {

    private final DeskOrder order;
    private final Contacts contacts;
    private final Chronicle chronicle;
    private final Clock clock;

    public TakeContact(DeskOrder order, Contacts contacts, Chronicle chronicle, Clock clock) {
        this.order = order;
        this.contacts = contacts;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** The next in the one order; empty when nobody waits. */
    @Transactional
    public Optional<Contact> next(String advisorId) {
        return order.lockNext().flatMap(contacts::lock).map(contact -> switch (contact) {
            case Takeable waiting -> taken(waiting, advisorId);
            case Held held -> throw new IllegalStateException("Next in order, and held: " + held.id());
            case Closed closed -> throw new IllegalStateException("Next in order, and closed: " + closed.id());
        });
    }

    /** That one, out of order: a call that the PBX gave the advisor, or one that ended without an outcome. */
    @Transactional
    public DeskResult<Contact> one(String contactId, String advisorId) {
        Contact contact = contacts.lock(contactId).orElse(null);
        return switch (contact) {
            case null -> new DeskResult.Unknown<>();
            case Takeable waiting -> new DeskResult.Done<>(taken(waiting, advisorId));
            case Held held when held.heldBy(advisorId) -> new DeskResult.Done<>(renewed(held));
            case Held held -> new DeskResult.TakenByOther<>();
            case Closed closed -> new DeskResult.AlreadyClosed<>();
        };
    }

    private Contact taken(Takeable waiting, String advisorId) {
        return chronicle.write(waiting.take(advisorId, clock.instant(), Lease.LENGTH), null);
    }

    private Contact renewed(Held held) {
        Held renewed = held.renewed(clock.instant(), Lease.LENGTH);
        contacts.save(renewed);
        return renewed;
    }
}
