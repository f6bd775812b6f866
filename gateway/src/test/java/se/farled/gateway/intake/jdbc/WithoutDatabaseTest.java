package se.farled.gateway.intake.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.farled.gateway.intake.Receipts;

class WithoutDatabaseTest {
    /** Nobody listens on port 1. */
    private final JdbcClient nowhere = JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/gateway?connectTimeout=1", "x", "x"));
    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.ofDefaults();

    @Test
    void intakeGoesOnWithoutReceipts() {
        // Given
        var receipts = new JdbcReceipts(nowhere, breakers);

        // When
        var claimed = receipts.claim("web", "k", new Receipts.Entry(UUID.randomUUID(), "hash", null, false));

        // Then
        assertThat(claimed).isEmpty();
        assertThatCode(() -> receipts.confirm("web", "k")).doesNotThrowAnyException();
        assertThatCode(() -> receipts.free("web", "k")).doesNotThrowAnyException();
    }

    @Test
    void aVisitIsTakenWithoutANumber() {
        assertThat(new JdbcTickets(nowhere, breakers).next(LocalDate.of(2026, 11, 25))).isEmpty();
    }
}
