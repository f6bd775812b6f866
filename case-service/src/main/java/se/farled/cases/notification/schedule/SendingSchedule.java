package se.farled.cases.notification.schedule;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.farled.cases.notification.EscalateNotifications;
import se.farled.cases.notification.SendNotifications;

/** Looks every second for notifications that are due, and every few for those that nobody noticed. */
@Component
class SendingSchedule {

    private final SendNotifications sendNotifications;
    private final EscalateNotifications escalateNotifications;
    private final EscalationProperties escalation;

    SendingSchedule(SendNotifications sendNotifications, EscalateNotifications escalateNotifications, EscalationProperties escalation) {
        this.sendNotifications = sendNotifications;
        this.escalateNotifications = escalateNotifications;
        this.escalation = escalation;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        sendNotifications.due();
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void lookForTheUnnoticed() {
        escalateNotifications.due(escalation.unsentAfter(), escalation.unseenAfter());
    }
}
