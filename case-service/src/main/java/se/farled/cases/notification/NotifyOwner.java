package se.farled.cases.notification;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Puts word to an organisation in line, in the transaction of what it tells of. */
@Service
public class NotifyOwner {

    private final Notifications notifications;
    private final Clock clock;

    NotifyOwner(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    /** A case waits for the organisation's yes or no. */
    public void thatACaseWaits(UUID caseId, String caseNumber, String topicId, String organisationId) {
        add(caseId, caseNumber, topicId, organisationId, Notification.Kind.CASE_WAITS);
    }

    /** The contact centre took a case back; said only to those who had word of it. */
    public void thatACaseIsWithdrawn(UUID caseId, String caseNumber, String topicId, String organisationId) {
        if (notifications.anySent(caseId)) {
            add(caseId, caseNumber, topicId, organisationId, Notification.Kind.CASE_WITHDRAWN);
        }
    }

    private void add(UUID caseId, String caseNumber, String topicId, String organisationId, Notification.Kind kind) {
        notifications.add(new Notification(
                UUID.randomUUID(), caseId, caseNumber, topicId, organisationId, kind, 0, clock.instant()));
    }
}
