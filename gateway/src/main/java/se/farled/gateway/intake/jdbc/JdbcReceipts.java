package se.farled.gateway.intake.jdbc;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionException;
import se.farled.gateway.intake.Receipts;

/** Table `receipt`. While the database is away nothing is remembered and nothing is held up. */
@Repository
class JdbcReceipts implements Receipts {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcReceipts.class);

    private final JdbcClient jdbc;
    private final CircuitBreaker breaker;

    JdbcReceipts(JdbcClient jdbc, CircuitBreakerRegistry breakers) {
        this.jdbc = jdbc;
        this.breaker = breakers.circuitBreaker("database");
    }

    @Override
    public Optional<Entry> claim(String scope, String key, Entry entry) {
        try {
            return Optional.of(breaker.executeSupplier(() -> {
                jdbc.sql("""
                        insert into receipt (scope, request_key, contact_id, content_hash, ticket, confirmed)
                        values (:scope, :key, :contactId, :hash, :ticket, false) on conflict do nothing""")
                        .param("scope", scope).param("key", key).param("contactId", entry.contactId())
                        .param("hash", entry.contentHash()).param("ticket", entry.ticket()).update();
                return jdbc.sql("select contact_id, content_hash, ticket, confirmed from receipt where scope = :scope and request_key = :key")
                        .param("scope", scope).param("key", key)
                        .query((row, _) -> new Entry(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getBoolean(4)))
                        .optional().orElse(entry);
            }));
        } catch (DataAccessException | TransactionException | CallNotPermittedException e) {
            LOG.atWarn().addKeyValue("cause", e.getClass().getSimpleName()).log("receipts are away; intake goes on without them");
            return Optional.empty();
        }
    }

    @Override
    public void confirm(String scope, String key) {
        quietly("update receipt set confirmed = true where scope = :scope and request_key = :key", scope, key);
    }

    @Override
    public void free(String scope, String key) {
        quietly("delete from receipt where scope = :scope and request_key = :key and not confirmed", scope, key);
    }

    private void quietly(String sql, String scope, String key) {
        try {
            breaker.executeRunnable(() -> jdbc.sql(sql).param("scope", scope).param("key", key).update());
        } catch (DataAccessException | TransactionException | CallNotPermittedException e) {
            LOG.atWarn().addKeyValue("cause", e.getClass().getSimpleName()).log("a receipt could not be kept");
        }
    }
}
