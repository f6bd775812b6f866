package se.farled.gateway.email.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.farled.gateway.email.AcceptedMail;
import se.farled.gateway.email.IncomingMail;
import se.farled.gateway.email.Mails;
import se.farled.gateway.email.OutgoingMail;
import se.farled.gateway.email.StoredMail;
import se.farled.gateway.intake.IncomingContact;

/** Tables `mail_in` and `attachment`. */
@Repository
class JdbcMails implements Mails {
    private final JdbcClient jdbc;
    private final JdbcOutgoingMails outgoing;

    JdbcMails(JdbcClient jdbc, JdbcOutgoingMails outgoing) {
        this.jdbc = jdbc;
        this.outgoing = outgoing;
    }

    @Override
    public void store(StoredMail mail) {
        jdbc.sql("""
                insert into mail_in (mail_id, mailbox, message_key, raw, arrived_at, state)
                values (:mailId, :mailbox, :key, :raw, :at, 'STORED') on conflict do nothing""")
                .param("mailId", mail.mailId()).param("mailbox", mail.mailbox()).param("key", mail.messageKey())
                .param("raw", mail.raw()).param("at", mail.arrivedAt().atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public List<StoredMail> unsettled(int limit) {
        return jdbc.sql("select mail_id, mailbox, message_key, raw, arrived_at from mail_in where state = 'STORED' order by arrived_at limit :limit")
                .param("limit", limit)
                .query((row, _) -> new StoredMail(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getBytes(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public boolean settled(UUID mailId) {
        return jdbc.sql("select state <> 'STORED' from mail_in where mail_id = :mailId").param("mailId", mailId)
                .query(Boolean.class).optional().orElse(false);
    }

    @Override
    public void ignore(UUID mailId, String because) {
        jdbc.sql("update mail_in set state = 'IGNORED', ignored_because = :because where mail_id = :mailId")
                .param("mailId", mailId).param("because", because).update();
    }

    @Override
    @Transactional
    public void accept(AcceptedMail mail, @Nullable OutgoingMail acknowledgement) {
        jdbc.sql("""
                update mail_in set state = 'ACCEPTED', contact_id = :contactId, root_contact_id = :rootId, message_id = :messageId,
                       reply_to = :replyTo, subject = :subject, thread = :thread
                where mail_id = :mailId""")
                .param("mailId", mail.mailId()).param("contactId", mail.contactId()).param("rootId", mail.rootContactId())
                .param("messageId", mail.messageId()).param("replyTo", mail.replyTo()).param("subject", mail.subject())
                .param("thread", String.join(" ", mail.thread())).update();
        if (acknowledgement != null) {
            outgoing.queue(acknowledgement);
        }
    }

    @Override
    public void keep(UUID contactId, List<IncomingContact.Attachment> attachments, List<IncomingMail.File> files) {
        for (int i = 0; i < files.size(); i++) {
            var attachment = attachments.get(i);
            jdbc.sql("""
                    insert into attachment (attachment_id, contact_id, name, media_type, size_bytes, content)
                    values (:id, :contactId, :name, :mediaType, :size, :content) on conflict do nothing""")
                    .param("id", attachment.attachmentId()).param("contactId", contactId).param("name", attachment.name())
                    .param("mediaType", attachment.mediaType()).param("size", attachment.sizeBytes())
                    .param("content", files.get(i).content()).update();
        }
    }

    @Override
    public Optional<AcceptedMail> ofContact(UUID contactId) {
        return jdbc.sql("""
                select mail_id, contact_id, root_contact_id, message_id, reply_to, subject, thread
                from mail_in where contact_id = :contactId and state = 'ACCEPTED'""")
                .param("contactId", contactId).query((row, _) -> accepted(row)).optional();
    }

    @Override
    public Optional<Joined> joined(List<String> messageIds, @Nullable String sender) {
        for (var messageId : messageIds) {
            var joined = jdbc.sql("""
                    select contact_id, root_contact_id from mail_out where message_id = :messageId
                    union all
                    select contact_id, root_contact_id from mail_in
                    where message_id = :messageId and state = 'ACCEPTED' and lower(reply_to) = lower(:sender)
                    limit 1""")
                    .param("messageId", messageId).param("sender", sender == null ? "" : sender)
                    .query((row, _) -> new Joined(row.getObject(1, UUID.class), row.getObject(2, UUID.class))).optional();
            if (joined.isPresent()) {
                return joined;
            }
        }
        return Optional.empty();
    }

    private static AcceptedMail accepted(ResultSet row) throws SQLException {
        return new AcceptedMail(row.getObject("mail_id", UUID.class), row.getObject("contact_id", UUID.class),
                row.getObject("root_contact_id", UUID.class), row.getString("message_id"), row.getString("reply_to"),
                row.getString("subject"), JdbcOutgoingMails.words(row.getString("thread")));
    }
}
