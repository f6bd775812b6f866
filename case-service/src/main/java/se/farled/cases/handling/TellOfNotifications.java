package se.farled.cases.handling;

import java.time.Clock;
import org.springframework.stereotype.Service;
import se.farled.cases.notification.Notification;
import se.farled.cases.notification.NotificationOutcomes;

/** Writes what became of a notification into its case's history and announces it. */
@Service
class TellOfNotifications implements NotificationOutcomes {

    private final Cases cases;
    private final CaseAnnouncements announcements;
    private final Clock clock;

    TellOfNotifications(Cases cases, CaseAnnouncements announcements, Clock clock) {
        this.cases = cases;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    public void sent(Notification notification) {
        cases.find(notification.caseId()).ifPresent(subject -> {
            cases.remember(subject, "NotificationSent", clock.instant());
            tell(new CaseEvent.NotificationSent(subject, notification));
        });
    }

    @Override
    public void received(Notification notification) {
        cases.find(notification.caseId()).ifPresent(subject -> tell(new CaseEvent.NotificationReceived(subject, notification)));
    }

    @Override
    public void escalated(Notification notification) {
        cases.find(notification.caseId()).ifPresent(subject -> {
            cases.remember(subject, "NotificationEscalated", clock.instant());
            tell(new CaseEvent.NotificationEscalated(subject, notification));
        });
    }

    @Override
    public void failed(Notification notification, int attempts) {
        cases.find(notification.caseId()).ifPresent(subject ->
                tell(new CaseEvent.NotificationFailed(subject, notification, attempts)));
    }

    private void tell(CaseEvent event) {
        announcements.announce(event, cases.nextSequence(event.subject().caseId()));
    }
}
