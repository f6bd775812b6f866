package se.farled.gateway.reach.jdbc;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.farled.gateway.OnRealServers;
import se.farled.gateway.reach.Reaches;
import se.farled.gateway.reach.ReachesContract;

@OnRealServers
class JdbcReachesIT extends ReachesContract {
    @Autowired
    private Reaches reaches;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empty() {
        jdbc.sql("truncate notice_reach").update();
    }

    @Override
    protected Reaches reaches() {
        return reaches;
    }
}
