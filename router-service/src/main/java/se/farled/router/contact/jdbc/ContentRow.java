package se.farled.router.contact.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import se.farled.router.contact.Content;
import se.farled.router.contact.Content.Attachment;
import se.farled.router.contact.Content.Place;
import se.farled.router.contact.Content.Sender;
import tools.jackson.databind.json.JsonMapper;

/** Between a contact's personal content and its row. */
@Component
class ContentRow implements RowMapper<Content> {

    static final String SAVE = """
            update contact_content set subject = :subject, text = :text, sender_name = :senderName,
                sender_email = :senderEmail, sender_phone = :senderPhone, lat = :lat, lon = :lon, address = :address,
                attachments = :attachments::jsonb
            where contact_id = :id::uuid""";
    private static final Sender NOBODY = new Sender(null, null, null);
    private static final Place NOWHERE = new Place(null, null, null);

    private final JsonMapper json;

    ContentRow(JsonMapper json) {
        this.json = json;
    }

    StatementSpec bind(StatementSpec statement, Content content) {
        Sender sender = content.sender() == null ? NOBODY : content.sender();
        Place place = content.place() == null ? NOWHERE : content.place();
        return statement.param("subject", content.subject()).param("text", content.text())
                .param("senderName", sender.name()).param("senderEmail", sender.email())
                .param("senderPhone", sender.phone())
                .param("lat", place.lat()).param("lon", place.lon()).param("address", place.address())
                .param("attachments", json.writeValueAsString(content.attachments()));
    }

    @Override
    public Content mapRow(ResultSet rs, int n) throws SQLException {
        Sender sender = new Sender(rs.getString("sender_name"), rs.getString("sender_email"),
                rs.getString("sender_phone"));
        Place place = new Place(number(rs, "lat"), number(rs, "lon"), rs.getString("address"));
        List<Attachment> attachments = List.of(json.readValue(rs.getString("attachments"), Attachment[].class));
        return new Content(rs.getString("subject"), rs.getString("text"), sender.equals(NOBODY) ? null : sender,
                place.equals(NOWHERE) ? null : place, attachments);
    }

    private static @Nullable Double number(ResultSet rs, String column) throws SQLException {
        double value = rs.getDouble(column);
        return rs.wasNull() ? null : value;
    }
}
