package se.farled.cases.notification.jdbc;

import static se.farled.cases.notification.jdbc.DeliveryRow.utc;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.cases.notification.Delivery;
import se.farled.cases.notification.Notification;
import se.farled.cases.notification.Notifications;

@Repository
class JdbcNotifications implements Notifications {

    private static final String TO_SEND = "sent_at IS NULL AND settled_at IS NULL AND accepted_at IS NULL";

    private final JdbcClient jdbc;

    JdbcNotifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Notification notification) {
        jdbc.sql("""
                INSERT INTO notification (notification_id, case_id, case_number, topic_id, organisation_id, kind, way, attempts,
                    queued_at, due_at)
                VALUES (:id, :caseId, :caseNumber, :topicId, :organisationId, :kind, :way, :attempts, :queuedAt, :dueAt)""")
                .param("id", notification.notificationId())
                .param("caseId", notification.caseId())
                .param("caseNumber", notification.caseNumber())
                .param("topicId", notification.topicId())
                .param("organisationId", notification.organisationId())
                .param("kind", notification.kind().name())
                .param("way", notification.way().name())
                .param("attempts", notification.attempts())
                .param("queuedAt", utc(notification.queuedAt()))
                .param("dueAt", utc(notification.dueAt()))
                .update();
    }

    @Override
    public List<Notification> claim(Instant now, Duration grace, int most) {
        return jdbc.sql("""
                UPDATE notification n SET due_at = :until
                FROM (SELECT notification_id, due_at FROM notification WHERE %s AND due_at <= :now
                      ORDER BY due_at LIMIT :most FOR UPDATE SKIP LOCKED) was
                WHERE n.notification_id = was.notification_id
                RETURNING n.notification_id, case_id, case_number, topic_id, organisation_id, kind, way, attempts, queued_at, was.due_at
                """.formatted(TO_SEND))
                .param("now", utc(now)).param("until", utc(now.plus(grace))).param("most", most)
                .query(DeliveryRow::notification).list().stream()
                .sorted(Comparator.comparing(Notification::dueAt)).toList();
    }

    @Override
    public void sent(UUID notificationId, Instant at) {
        jdbc.sql("UPDATE notification SET sent_at = :at, reason = NULL WHERE notification_id = :id")
                .param("at", utc(at)).param("id", notificationId).update();
    }

    @Override
    public void received(UUID notificationId, Instant at) {
        jdbc.sql("UPDATE notification SET sent_at = :at, received_at = :at, reason = NULL WHERE notification_id = :id")
                .param("at", utc(at)).param("id", notificationId).update();
    }

    @Override
    public void failed(UUID notificationId, int attempts, Instant next, String reason) {
        jdbc.sql("UPDATE notification SET attempts = :attempts, due_at = :next, reason = :reason WHERE notification_id = :id")
                .param("attempts", attempts).param("next", utc(next)).param("reason", reason).param("id", notificationId).update();
    }

    @Override
    public List<Notification> opened(UUID caseId, String organisationId, Instant at) {
        return jdbc.sql("""
                UPDATE notification SET opened_at = :at
                WHERE case_id = :caseId AND organisation_id = :organisationId AND kind <> 'CASE_WITHDRAWN'
                  AND opened_at IS NULL AND settled_at IS NULL AND accepted_at IS NULL
                RETURNING *""")
                .param("at", utc(at)).param("caseId", caseId).param("organisationId", organisationId)
                .query(DeliveryRow::notification).list();
    }

    @Override
    public void accepted(UUID caseId, String organisationId, Instant at) {
        jdbc.sql("""
                UPDATE notification SET accepted_at = :at
                WHERE case_id = :caseId AND organisation_id = :organisationId AND kind <> 'CASE_WITHDRAWN'
                  AND settled_at IS NULL AND accepted_at IS NULL""")
                .param("at", utc(at)).param("caseId", caseId).param("organisationId", organisationId).update();
    }

    @Override
    public void settled(UUID caseId, String organisationId, Instant at) {
        jdbc.sql("""
                UPDATE notification SET settled_at = :at
                WHERE case_id = :caseId AND organisation_id = :organisationId AND kind <> 'CASE_WITHDRAWN'
                  AND settled_at IS NULL AND accepted_at IS NULL""")
                .param("at", utc(at)).param("caseId", caseId).param("organisationId", organisationId).update();
    }

    @Override
    public boolean anySent(UUID caseId) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM notification WHERE case_id = :caseId AND sent_at IS NOT NULL)")
                .param("caseId", caseId).query(Boolean.class).single();
    }

    @Override
    public List<Notification> lockUnnoticed(Instant unsentSince, Instant unseenSince, int most) {
        return jdbc.sql("""
                SELECT * FROM notification
                WHERE escalated_at IS NULL AND opened_at IS NULL AND settled_at IS NULL AND accepted_at IS NULL
                  AND kind <> 'CASE_WITHDRAWN' AND way <> 'LEAD_MAIL'
                  AND ((sent_at IS NULL AND queued_at < :unsentSince) OR sent_at < :unseenSince)
                ORDER BY queued_at LIMIT :most FOR UPDATE SKIP LOCKED""")
                .param("unsentSince", utc(unsentSince)).param("unseenSince", utc(unseenSince)).param("most", most)
                .query(DeliveryRow::notification).list();
    }

    @Override
    public void escalated(UUID notificationId, Instant at) {
        jdbc.sql("UPDATE notification SET escalated_at = :at WHERE notification_id = :id")
                .param("at", utc(at)).param("id", notificationId).update();
    }

    @Override
    public List<Delivery> deliveries(@Nullable String organisationId, Delivery.@Nullable State state, int most) {
        return jdbc.sql("""
                SELECT * FROM notification
                WHERE (:organisation::text IS NULL OR organisation_id = :organisation) AND (:state::text IS NULL OR state = :state)
                ORDER BY queued_at DESC, notification_id LIMIT :most""")
                .param("organisation", organisationId).param("state", state == null ? null : state.name()).param("most", most)
                .query(DeliveryRow::delivery).list();
    }

    @Override
    public List<Delivery> deliveriesOf(UUID caseId) {
        return jdbc.sql("SELECT * FROM notification WHERE case_id = :caseId ORDER BY queued_at, notification_id")
                .param("caseId", caseId).query(DeliveryRow::delivery).list();
    }
}
