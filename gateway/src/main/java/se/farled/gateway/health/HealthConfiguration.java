package se.farled.gateway.health;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.farled.gateway.clients.InnerParts;
import se.farled.gateway.email.MailboxWatch;

/** The parts beside Kafka. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean("router")
    HealthIndicator router(InnerParts parts) {
        return new PartHealth(() -> parts.answers("router"));
    }

    @Bean("knowledge")
    HealthIndicator knowledge(InnerParts parts) {
        return new PartHealth(() -> parts.answers("knowledge"));
    }

    @Bean("cases")
    HealthIndicator cases(InnerParts parts) {
        return new PartHealth(() -> parts.answers("cases"));
    }

    @Bean("mailbox")
    HealthIndicator mailbox(MailboxWatch mailbox) {
        return new PartHealth(mailbox::connected);
    }

    @Bean("database")
    HealthIndicator database(DataSource database) {
        return new PartHealth(() -> valid(database));
    }

    private static boolean valid(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
