package se.farled.cases.notification.mail;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.farled.cases.notification.SendNotifications;

/** Looks every second for notifications that are due. */
@Component
class SendingSchedule {

    private final SendNotifications sendNotifications;

    SendingSchedule(SendNotifications sendNotifications) {
        this.sendNotifications = sendNotifications;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        sendNotifications.due();
    }
}
