package se.farled.cases.handling.jdbc;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.farled.cases.handling.Cases;
import se.farled.cases.handling.CasesContract;
import se.farled.testservers.CityServers;

class JdbcCasesIT extends CasesContract {

    private static Cases cases;

    @BeforeAll
    static void aFreshDatabase() {
        var database = new DriverManagerDataSource(
                CityServers.freshDatabase(), CityServers.databaseUser(), CityServers.databasePassword());
        Flyway.configure().dataSource(database).load().migrate();
        cases = new JdbcCases(JdbcClient.create(database));
    }

    @Override
    protected Cases cases() {
        return cases;
    }
}
