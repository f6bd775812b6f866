package se.farled.cases.notification.jdbc;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.farled.cases.notification.Notifications;
import se.farled.cases.notification.NotificationsContract;
import se.farled.testservers.CityServers;

class JdbcNotificationsIT extends NotificationsContract {

    private Notifications notifications;

    @BeforeEach
    void aFreshDatabase() {
        var database = new DriverManagerDataSource(
                CityServers.freshDatabase(), CityServers.databaseUser(), CityServers.databasePassword());
        Flyway.configure().dataSource(database).load().migrate();
        notifications = new JdbcNotifications(JdbcClient.create(database));
    }

    @Override
    protected Notifications notifications() {
        return notifications;
    }
}
