package se.farled.cases.notification.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.cases.notification.Notification;
import se.farled.cases.notification.Notifications;

@Repository
class JdbcNotifications implements Notifications {

    private final JdbcClient jdbc;

    JdbcNotifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Notification notification) {
        jdbc.sql("""
                INSERT INTO notification (notification_id, case_id, case_number, topic_id, organisation_id, kind, attempts, due_at)
                VALUES (:id, :caseId, :caseNumber, :topicId, :organisationId, :kind, :attempts, :dueAt)""")
                .param("id", notification.notificationId())
                .param("caseId", notification.caseId())
                .param("caseNumber", notification.caseNumber())
                .param("topicId", notification.topicId())
                .param("organisationId", notification.organisationId())
                .param("kind", notification.kind().name())
                .param("attempts", notification.attempts())
                .param("dueAt", utc(notification.dueAt()))
                .update();
    }

    @Override
    public List<Notification> lockDue(Instant now, int most) {
        return jdbc.sql("""
                SELECT * FROM notification WHERE sent_at IS NULL AND due_at <= :now
                ORDER BY due_at LIMIT :most FOR UPDATE SKIP LOCKED""")
                .param("now", utc(now))
                .param("most", most)
                .query(JdbcNotifications::row)
                .list();
    }

    @Override
    public void sent(UUID notificationId, Instant at) {
        jdbc.sql("UPDATE notification SET sent_at = :at, attempts = attempts + 1 WHERE notification_id = :id")
                .param("at", utc(at))
                .param("id", notificationId)
                .update();
    }

    @Override
    public void failed(UUID notificationId, int attempts, Instant next) {
        jdbc.sql("UPDATE notification SET attempts = :attempts, due_at = :next WHERE notification_id = :id")
                .param("attempts", attempts)
                .param("next", utc(next))
                .param("id", notificationId)
                .update();
    }

    @Override
    public boolean anySent(UUID caseId) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM notification WHERE case_id = :caseId AND sent_at IS NOT NULL)")
                .param("caseId", caseId)
                .query(Boolean.class)
                .single();
    }

    private static Notification row(ResultSet row, int number) throws SQLException {
        return new Notification(
                row.getObject("notification_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getString("topic_id"),
                row.getString("organisation_id"),
                Notification.Kind.valueOf(row.getString("kind")),
                row.getInt("attempts"),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
