package se.farled.cases.notification;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what became of an attempt to send, and tells it. One transaction an attempt. */
@Service
class KeepOutcome {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Logger log = LoggerFactory.getLogger(KeepOutcome.class);

    private final Notifications notifications;
    private final NotificationOutcomes outcomes;
    private final Clock clock;

    KeepOutcome(Notifications notifications, NotificationOutcomes outcomes, Clock clock) {
        this.notifications = notifications;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** It went. */
    @Transactional
    public void went(Notification notification, Post.Proof proof) {
        switch (proof) {
            case SENT -> {
                notifications.sent(notification.notificationId(), clock.instant());
                outcomes.sent(notification);
            }
            case RECEIVED -> {
                notifications.received(notification.notificationId(), clock.instant());
                outcomes.sent(notification);
                outcomes.received(notification);
            }
        }
    }

    /** It did not go, and is tried again after a pause. */
    @Transactional
    public void failed(Notification notification, String reason) {
        var attempts = notification.attempts() + 1;
        notifications.failed(notification.notificationId(), attempts, clock.instant().plus(pauseAfter(attempts)), reason);
        outcomes.failed(notification, attempts);
        log.atWarn()
                .addKeyValue("caseId", notification.caseId())
                .addKeyValue("organisationId", notification.organisationId())
                .addKeyValue("way", notification.way())
                .addKeyValue("attempts", attempts)
                .addKeyValue("reason", reason)
                .log("a notification could not be sent and is tried again");
    }

    /** Doubles from 5 s to 15 minutes. */
    static Duration pauseAfter(int attempts) {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 16));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
