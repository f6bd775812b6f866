package se.farled.cases.receiver.jdbc;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.farled.cases.receiver.Receivers;
import se.farled.cases.receiver.ReceiversContract;
import se.farled.testservers.CityServers;

class JdbcReceiversIT extends ReceiversContract {

    private Receivers receivers;

    @BeforeEach
    void aFreshDatabase() {
        var database = new DriverManagerDataSource(
                CityServers.freshDatabase(), CityServers.databaseUser(), CityServers.databasePassword());
        Flyway.configure().dataSource(database).load().migrate();
        receivers = new JdbcReceivers(JdbcClient.create(database));
    }

    @Override
    protected Receivers receivers() {
        return receivers;
    }
}
