package se.farled.router.desk;

import se.farled.router.contact.Contacts;
import se.farled.router.fixtures.InMemoryContacts;
import se.farled.router.fixtures.InMemoryDesk;

class InMemoryDeskTest extends DeskContract {

    private final InMemoryContacts contacts = new InMemoryContacts();
    private final InMemoryDesk desk = new InMemoryDesk(contacts);

    @Override
    protected Contacts contacts() {
        return contacts;
    }

    @Override
    protected DeskOrder order() {
        return desk;
    }

    @Override
    protected Questions questions() {
        return desk;
    }
}
