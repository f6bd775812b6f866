package se.farled.router.history.jdbc;

import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.farled.router.RunningRouter;
import se.farled.router.history.History;
import se.farled.router.history.HistoryContract;

@RunningRouter
class JdbcHistoryIT extends HistoryContract {

    @Autowired
    History history;

    @AfterEach
    void empty() {
        history.clear();
    }

    @Override
    protected History history() {
        return history;
    }
}
