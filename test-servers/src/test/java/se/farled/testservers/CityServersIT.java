package se.farled.testservers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

class CityServersIT {

    @Test
    void eachContextIsPointedAtRunningServersAndAnEmptyDatabaseOfItsOwn() throws Exception {
        // Given
        var first = new GenericApplicationContext();
        var second = new GenericApplicationContext();

        // When
        new CityServers().initialize(first);
        new CityServers().initialize(second);

        // Then
        var url = first.getEnvironment().getRequiredProperty("DATABASE_URL");
        assertThat(url).isNotEqualTo(second.getEnvironment().getRequiredProperty("DATABASE_URL"));
        try (var connection = DriverManager.getConnection(url, CityServers.databaseUser(), CityServers.databasePassword())) {
            assertThat(connection.isValid(1)).isTrue();
        }
        assertThat(first.getEnvironment().resolvePlaceholders("${KAFKA_BOOTSTRAP_SERVERS:none}"))
                .isEqualTo(CityServers.bootstrapServers());
    }
}
