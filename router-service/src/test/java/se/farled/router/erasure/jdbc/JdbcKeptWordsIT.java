package se.farled.router.erasure.jdbc;

import org.springframework.beans.factory.annotation.Autowired;
import se.farled.router.RunningRouter;
import se.farled.router.contact.Contacts;
import se.farled.router.desk.Questions;
import se.farled.router.erasure.KeptWords;
import se.farled.router.erasure.KeptWordsContract;
import se.farled.router.erasure.OwnersCases;

@RunningRouter
class JdbcKeptWordsIT extends KeptWordsContract {

    @Autowired
    Contacts contacts;

    @Autowired
    Questions questions;

    @Autowired
    OwnersCases cases;

    @Autowired
    KeptWords words;

    @Override
    protected Contacts contacts() {
        return contacts;
    }

    @Override
    protected Questions questions() {
        return questions;
    }

    @Override
    protected OwnersCases cases() {
        return cases;
    }

    @Override
    protected KeptWords words() {
        return words;
    }
}
