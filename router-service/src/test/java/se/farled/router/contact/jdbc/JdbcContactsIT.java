package se.farled.router.contact.jdbc;

import org.springframework.beans.factory.annotation.Autowired;
import se.farled.router.RunningRouter;
import se.farled.router.contact.Contacts;
import se.farled.router.contact.ContactsContract;

@RunningRouter
class JdbcContactsIT extends ContactsContract {

    @Autowired
    Contacts contacts;

    @Override
    protected Contacts contacts() {
        return contacts;
    }
}
