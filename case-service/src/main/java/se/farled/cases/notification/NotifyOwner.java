package se.farled.cases.notification;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.farled.cases.receiver.Receivers;

/** Puts word to an organisation in line, in the transaction of what it tells of; and takes out what is needed no more. */
@Service
public class NotifyOwner {

    private final Notifications notifications;
    private final Receivers receivers;
    private final Clock clock;

    NotifyOwner(Notifications notifications, Receivers receivers, Clock clock) {
        this.notifications = notifications;
        this.receivers = receivers;
        this.clock = clock;
    }

    /** A case waits for the organisation's yes or no. */
    public void thatACaseWaits(UUID caseId, String caseNumber, String topicId, String organisationId) {
        add(caseId, caseNumber, topicId, organisationId, Notification.Kind.CASE_WAITS);
    }

    /** The contact centre took a case back; said only to those who had word of it. */
    public void thatACaseIsWithdrawn(UUID caseId, String caseNumber, String topicId, String organisationId) {
        var told = notifications.anySent(caseId);
        notMine(caseId, organisationId);
        if (told) {
            add(caseId, caseNumber, topicId, organisationId, Notification.Kind.CASE_WITHDRAWN);
        }
    }

    /** The organisation looked at its case; gives what it had not looked at before. */
    public List<Notification> hasOpened(UUID caseId, String organisationId) {
        return notifications.opened(caseId, organisationId, clock.instant());
    }

    /** The organisation took the case. */
    public void hasAccepted(UUID caseId, String organisationId) {
        notifications.accepted(caseId, organisationId, clock.instant());
    }

    /** The organisation has no more to decide about the case. */
    public void notMine(UUID caseId, String organisationId) {
        notifications.settled(caseId, organisationId, clock.instant());
    }

    private void add(UUID caseId, String caseNumber, String topicId, String organisationId, Notification.Kind kind) {
        var now = clock.instant();
        var webhook = receivers.find(organisationId).filter(it -> it.webhookUrl() != null).isPresent();
        for (var way : webhook ? List.of(Notification.Way.MAIL, Notification.Way.WEBHOOK) : List.of(Notification.Way.MAIL)) {
            notifications.add(new Notification(
                    UUID.randomUUID(), caseId, caseNumber, topicId, organisationId, kind, way, 0, now, now));
        }
    }
}
