package se.farled.router.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.router.routing.Routing;

/** Keeps what a contact became and tells of it, numbered without a gap. Called within a transaction. */
@Service
public class Chronicle {

    private final Contacts contacts;
    private final ContactAnnouncements announcements;

    public Chronicle(Contacts contacts, ContactAnnouncements announcements) {
        this.contacts = contacts;
        this.announcements = announcements;
    }

    /** Adds a new contact; false, and nothing is told, when it is known already. */
    public boolean begin(Change change, Content content, Routing routing, @Nullable String cause) {
        Contact contact = numbered(change);
        if (!contacts.add(contact, content, routing)) {
            return false;
        }
        announcements.announce(contact, change.contact().facts().sequence(), change.happenings(), cause);
        return true;
    }

    /** Keeps the change of a known contact. */
    public Contact write(Change change, @Nullable String cause) {
        Contact contact = numbered(change);
        contacts.save(contact);
        List<Happening> told = change.happenings();
        if (!told.isEmpty()) {
            announcements.announce(contact, change.contact().facts().sequence(), told, cause);
        }
        return contact;
    }

    private static Contact numbered(Change change) {
        Contact contact = change.contact();
        return contact.with(contact.facts().told(change.happenings().size()));
    }
}
