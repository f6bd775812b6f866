package se.farled.router.desk.jdbc;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.farled.router.RunningRouter;
import se.farled.router.contact.Contacts;
import se.farled.router.desk.DeskContract;
import se.farled.router.desk.DeskOrder;
import se.farled.router.desk.Questions;

@RunningRouter
class JdbcDeskIT extends DeskContract {

    @Autowired
    Contacts contacts;

    @Autowired
    DeskOrder order;

    @Autowired
    Questions questions;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void empty() {
        jdbc.sql("truncate contact cascade").update();
    }

    @Override
    protected Contacts contacts() {
        return contacts;
    }

    @Override
    protected DeskOrder order() {
        return order;
    }

    @Override
    protected Questions questions() {
        return questions;
    }
}
