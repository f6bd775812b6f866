package se.farled.router.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.router.contact.Contact;
import se.farled.router.contact.Contacts;
import se.farled.router.contact.Content;
import se.farled.router.routing.Routing;

/** All that the desk knows of one contact. */
@Service
public class ReadContact {

    private final Contacts contacts;
    private final Questions questions;

    public ReadContact(Contacts contacts, Questions questions) {
        this.contacts = contacts;
        this.questions = questions;
    }

    /** A contact with its words, decision, questions and journey. */
    public record ContactFile(Contact contact, Content content, Routing routing, List<SettledQuestion> questions,
            List<Contacts.Station> journey) {}

    /** The contact with that id, if there is one. */
    @Transactional(readOnly = true)
    public Optional<ContactFile> byId(String contactId) {
        return contacts.find(contactId).map(this::of);
    }

    /** All about that contact. */
    @Transactional(readOnly = true)
    public ContactFile of(Contact contact) {
        Routing routing = contacts.routing(contact.id())
                .orElseThrow(() -> new IllegalStateException("Every contact is routed: " + contact.id()));
        return new ContactFile(contact, contacts.content(contact.id()), routing, questions.of(contact.id()),
                contacts.journey(contact.facts().rootContactId()));
    }
}
