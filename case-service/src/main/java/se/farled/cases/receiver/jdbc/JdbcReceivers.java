package se.farled.cases.receiver.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.cases.receiver.Receiver;
import se.farled.cases.receiver.Receivers;

@Repository
class JdbcReceivers implements Receivers {

    private final JdbcClient jdbc;

    JdbcReceivers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Receiver> find(String organisationId) {
        return jdbc.sql("SELECT * FROM receiver WHERE organisation_id = :id").param("id", organisationId).query(JdbcReceivers::row).optional();
    }

    @Override
    public void save(Receiver receiver) {
        jdbc.sql("""
                INSERT INTO receiver (organisation_id, webhook_url, secret, former_secret, former_until, second_email)
                VALUES (:id, :url, :secret, :former, :until, :second)
                ON CONFLICT (organisation_id) DO UPDATE SET webhook_url = :url, secret = :secret, former_secret = :former,
                    former_until = :until, second_email = :second""")
                .param("id", receiver.organisationId())
                .param("url", receiver.webhookUrl())
                .param("secret", receiver.secret())
                .param("former", receiver.formerSecret())
                .param("until", receiver.formerUntil() == null ? null : receiver.formerUntil().atOffset(ZoneOffset.UTC))
                .param("second", receiver.secondEmail())
                .update();
    }

    private static Receiver row(ResultSet row, int number) throws SQLException {
        var until = row.getObject("former_until", OffsetDateTime.class);
        return new Receiver(row.getString("organisation_id"), row.getString("webhook_url"), row.getString("secret"),
                row.getString("former_secret"), until == null ? null : until.toInstant(), row.getString("second_email"));
    }
}
