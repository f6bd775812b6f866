package se.farled.router.erasure;

import se.farled.router.contact.Contacts;
import se.farled.router.desk.Questions;
import se.farled.router.fixtures.InMemoryContacts;
import se.farled.router.fixtures.InMemoryDesk;
import se.farled.router.fixtures.InMemoryKeptWords;

class InMemoryKeptWordsTest extends KeptWordsContract {

    private final InMemoryContacts contacts = new InMemoryContacts();
    private final InMemoryDesk desk = new InMemoryDesk(contacts);
    private final InMemoryKeptWords words = new InMemoryKeptWords(contacts, desk);

    @Override
    protected Contacts contacts() {
        return contacts;
    }

    @Override
    protected Questions questions() {
        return desk;
    }

    @Override
    protected OwnersCases cases() {
        return words;
    }

    @Override
    protected KeptWords words() {
        return words;
    }
}
