package se.farled.gateway.email.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.farled.gateway.email.KeptMails;

/** Erasures in `mail_in`, `mail_out` and `attachment`. The rows stay: a mail that comes again is still the same one. */
@Repository
class JdbcKeptMails implements KeptMails {
    private final JdbcClient jdbc;

    JdbcKeptMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public int eraseBefore(Instant before) {
        var limit = before.atOffset(ZoneOffset.UTC);
        int raw = jdbc.sql("update mail_in set raw = null where raw is not null and state <> 'STORED' and arrived_at < :before")
                .param("before", limit).update();
        int sent = jdbc.sql("update mail_out set body = '' where body <> '' and state <> 'QUEUED' and queued_at < :before")
                .param("before", limit).update();
        return raw + sent;
    }

    @Override
    @Transactional
    public void eraseOf(UUID contactId) {
        jdbc.sql("update mail_in set raw = null, reply_to = null, subject = null where contact_id = :id and state <> 'STORED'")
                .param("id", contactId).update();
        jdbc.sql("update mail_out set body = '', subject = '', recipient = '' where contact_id = :id and state <> 'QUEUED'")
                .param("id", contactId).update();
        jdbc.sql("delete from attachment where contact_id = :id").param("id", contactId).update();
    }
}
