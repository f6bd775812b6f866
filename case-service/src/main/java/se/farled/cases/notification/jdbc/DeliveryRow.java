package se.farled.cases.notification.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.farled.cases.notification.Delivery;
import se.farled.cases.notification.Notification;

/** A notification's row, read. */
final class DeliveryRow {

    private DeliveryRow() {}

    static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                notification(row, number), instant(row, "sent_at"), instant(row, "received_at"), instant(row, "opened_at"),
                instant(row, "accepted_at"), instant(row, "escalated_at"), instant(row, "settled_at"), row.getString("reason"));
    }

    static Notification notification(ResultSet row, int number) throws SQLException {
        return new Notification(
                row.getObject("notification_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getString("topic_id"),
                row.getString("organisation_id"),
                Notification.Kind.valueOf(row.getString("kind")),
                Notification.Way.valueOf(row.getString("way")),
                row.getInt("attempts"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
