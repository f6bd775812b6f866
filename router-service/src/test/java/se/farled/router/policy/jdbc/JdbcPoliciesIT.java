package se.farled.router.policy.jdbc;

import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.farled.router.RunningRouter;
import se.farled.router.policy.Policies;
import se.farled.router.policy.PoliciesContract;

@RunningRouter
class JdbcPoliciesIT extends PoliciesContract {

    @Autowired
    Policies policies;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void asShipped() {
        jdbc.sql("delete from policy where version > 1").update();
    }

    @Override
    protected Policies policies() {
        return policies;
    }
}
