package se.farled.gateway.email.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.gateway.email.OutgoingMail;
import se.farled.gateway.email.OutgoingMails;

/** Table `mail_out`. */
@Repository
class JdbcOutgoingMails implements OutgoingMails {
    private final JdbcClient jdbc;

    JdbcOutgoingMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void queue(OutgoingMail mail) {
        jdbc.sql("""
                insert into mail_out (mail_id, contact_id, root_contact_id, kind, recipient, subject, body, message_id, in_reply_to,
                                      thread, queued_at, state, next_attempt_at)
                values (:mailId, :contactId, :rootId, :kind, :recipient, :subject, :body, :messageId, :inReplyTo, :thread, :at, 'QUEUED', :at)
                on conflict do nothing""")
                .param("mailId", mail.mailId()).param("contactId", mail.contactId()).param("rootId", mail.rootContactId())
                .param("kind", mail.kind().name()).param("recipient", mail.recipient()).param("subject", mail.subject())
                .param("body", mail.body()).param("messageId", mail.messageId()).param("inReplyTo", mail.inReplyTo())
                .param("thread", String.join(" ", mail.thread())).param("at", at(mail.queuedAt())).update();
    }

    @Override
    public List<OutgoingMail> claim(Instant now, Duration grace, int limit) {
        return jdbc.sql("""
                update mail_out set attempts = attempts + 1, next_attempt_at = :until
                where mail_id in (select mail_id from mail_out where state = 'QUEUED' and next_attempt_at <= :now
                                  order by next_attempt_at limit :limit for update skip locked)
                returning *""")
                .param("now", at(now)).param("until", at(now.plus(grace))).param("limit", limit)
                .query((row, _) -> mail(row)).list();
    }

    @Override
    public void sent(UUID mailId, Instant at) {
        jdbc.sql("update mail_out set state = 'SENT', sent_at = :at where mail_id = :mailId").param("mailId", mailId).param("at", at(at)).update();
    }

    @Override
    public void again(UUID mailId, Instant at) {
        jdbc.sql("update mail_out set next_attempt_at = :at where mail_id = :mailId").param("mailId", mailId).param("at", at(at)).update();
    }

    @Override
    public void failed(UUID mailId) {
        jdbc.sql("update mail_out set state = 'FAILED' where mail_id = :mailId").param("mailId", mailId).update();
    }

    @Override
    public int acknowledgementsTo(String recipient, Instant since) {
        return jdbc.sql("select count(*) from mail_out where kind = 'ACKNOWLEDGEMENT' and recipient = :recipient and queued_at > :since")
                .param("recipient", recipient).param("since", at(since)).query(Integer.class).single();
    }

    @Override
    public List<OutgoingMail> answersTo(UUID contactId) {
        return jdbc.sql("select * from mail_out where contact_id = :contactId and kind = 'ANSWER' order by queued_at")
                .param("contactId", contactId).query((row, _) -> mail(row)).list();
    }

    @Override
    public Optional<OutgoingMail> find(UUID mailId) {
        return jdbc.sql("select * from mail_out where mail_id = :mailId").param("mailId", mailId).query((row, _) -> mail(row)).optional();
    }

    /** A thread as it is stored: Message-IDs with spaces between. */
    static List<String> words(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.split(" "));
    }

    private static OutgoingMail mail(ResultSet row) throws SQLException {
        var sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new OutgoingMail(row.getObject("mail_id", UUID.class), row.getObject("contact_id", UUID.class),
                row.getObject("root_contact_id", UUID.class), OutgoingMail.Kind.valueOf(row.getString("kind")), row.getString("recipient"),
                row.getString("subject"), row.getString("body"), row.getString("message_id"), row.getString("in_reply_to"),
                words(row.getString("thread")), row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                OutgoingMail.State.valueOf(row.getString("state")), row.getInt("attempts"), sentAt == null ? null : sentAt.toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
