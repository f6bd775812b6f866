package se.farled.cases.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.cases.receiver.Receivers;

/**
 * Sees to it that somebody knows: word that did not get through, or that nobody looked at, is told to the organisation's second
 * address, and then to who leads the contact centre.
 */
@Service
public class EscalateNotifications {

    private static final int AT_A_TIME = 50;
    private static final Logger log = LoggerFactory.getLogger(EscalateNotifications.class);

    private final Notifications notifications;
    private final NotificationOutcomes outcomes;
    private final Receivers receivers;
    private final Clock clock;

    EscalateNotifications(Notifications notifications, NotificationOutcomes outcomes, Receivers receivers, Clock clock) {
        this.notifications = notifications;
        this.outcomes = outcomes;
        this.receivers = receivers;
        this.clock = clock;
    }

    /**
     * Escalates what has been unnoticed for too long.
     *
     * @param unsent how long a notification may fail to leave the house
     * @param unseen how long the organisation may leave its case unopened once it was told
     */
    @Transactional
    public void due(Duration unsent, Duration unseen) {
        var now = clock.instant();
        for (var notification : notifications.lockUnnoticed(now.minus(unsent), now.minus(unseen), AT_A_TIME)) {
            var next = nextWay(notification);
            notifications.escalated(notification.notificationId(), now);
            if (!asked(notification, next)) {
                notifications.add(new Notification(
                        UUID.randomUUID(), notification.caseId(), notification.caseNumber(), notification.topicId(),
                        notification.organisationId(), Notification.Kind.CASE_UNSEEN, next, 0, now, now));
            }
            outcomes.escalated(notification);
            log.atWarn()
                    .addKeyValue("caseId", notification.caseId())
                    .addKeyValue("organisationId", notification.organisationId())
                    .addKeyValue("way", notification.way())
                    .addKeyValue("to", next)
                    .log("word to an organisation was not noticed and is escalated");
        }
    }

    private Notification.Way nextWay(Notification notification) {
        return switch (notification.way()) {
            case MAIL, WEBHOOK -> receivers.find(notification.organisationId()).filter(it -> it.secondEmail() != null).isPresent()
                    ? Notification.Way.SECOND_MAIL : Notification.Way.LEAD_MAIL;
            case SECOND_MAIL, LEAD_MAIL -> Notification.Way.LEAD_MAIL;
        };
    }

    /** A mail and a webhook that both fail are one thing to tell of. */
    private boolean asked(Notification about, Notification.Way way) {
        return notifications.deliveriesOf(about.caseId()).stream()
                .filter(it -> it.settledAt() == null && it.notification().way() == way)
                .anyMatch(it -> it.notification().organisationId().equals(about.organisationId()));
    }
}
