package se.farled.gateway.email.jdbc;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.gateway.email.Attachments;

/** Table `attachment`. */
@Repository
class JdbcAttachments implements Attachments {
    private final JdbcClient jdbc;

    JdbcAttachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Attachment> find(UUID attachmentId) {
        return jdbc.sql("select contact_id, name, media_type, content from attachment where attachment_id = :id").param("id", attachmentId)
                .query((row, _) -> new Attachment(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getBytes(4)))
                .optional();
    }
}
