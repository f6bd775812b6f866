package se.farled.gateway.intake.jdbc;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.gateway.intake.Tickets;

/** Table `ticket_day`: one row a day with the last number drawn. */
@Repository
class JdbcTickets implements Tickets {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcTickets.class);

    private final JdbcClient jdbc;
    private final CircuitBreaker breaker;

    JdbcTickets(JdbcClient jdbc, CircuitBreakerRegistry breakers) {
        this.jdbc = jdbc;
        this.breaker = breakers.circuitBreaker("database");
    }

    @Override
    public Optional<Integer> next(LocalDate day) {
        try {
            return Optional.of(breaker.executeSupplier(() -> jdbc.sql("""
                    insert into ticket_day (day, last_number) values (:day, 1)
                    on conflict (day) do update set last_number = ticket_day.last_number + 1
                    returning last_number""").param("day", day).query(Integer.class).single()));
        } catch (DataAccessException | CallNotPermittedException e) {
            LOG.atWarn().addKeyValue("cause", e.getClass().getSimpleName()).log("no ticket number; the visit is taken without one");
            return Optional.empty();
        }
    }
}
