package se.farled.router.contact;

import se.farled.router.fixtures.InMemoryContacts;

class InMemoryContactsTest extends ContactsContract {

    private final InMemoryContacts contacts = new InMemoryContacts();

    @Override
    protected Contacts contacts() {
        return contacts;
    }
}
