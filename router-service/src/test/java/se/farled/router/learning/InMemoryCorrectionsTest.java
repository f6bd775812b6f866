package se.farled.router.learning;

import se.farled.router.contact.Contacts;
import se.farled.router.fixtures.InMemoryContacts;
import se.farled.router.fixtures.InMemoryCorrections;

class InMemoryCorrectionsTest extends CorrectionsContract {

    private final InMemoryCorrections corrections = new InMemoryCorrections();
    private final InMemoryContacts contacts = new InMemoryContacts();

    @Override
    protected Corrections corrections() {
        return corrections;
    }

    @Override
    protected Contacts contacts() {
        return contacts;
    }
}
