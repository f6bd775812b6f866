package se.farled.cases.notification;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends what is due; what fails is kept and tried again, ever more slowly, and never dropped. */
@Service
public class SendNotifications {

    /** Few at a time, so that a slow mail server holds few rows. */
    private static final int AT_ONCE = 20;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Logger log = LoggerFactory.getLogger(SendNotifications.class);

    private final Notifications notifications;
    private final NotificationOutcomes outcomes;
    private final Post post;
    private final Clock clock;

    SendNotifications(Notifications notifications, NotificationOutcomes outcomes, Post post, Clock clock) {
        this.notifications = notifications;
        this.outcomes = outcomes;
        this.post = post;
        this.clock = clock;
    }

    /** Sends what is due now. A crash between sending and recording sends one twice rather than never. */
    @Transactional
    public void due() {
        for (var notification : notifications.lockDue(clock.instant(), AT_ONCE)) {
            try {
                post.send(notification);
                notifications.sent(notification.notificationId(), clock.instant());
                outcomes.sent(notification);
            } catch (CouldNotSend reason) {
                var attempts = notification.attempts() + 1;
                notifications.failed(notification.notificationId(), attempts, clock.instant().plus(pauseAfter(attempts)));
                outcomes.failed(notification, attempts);
                log.atWarn()
                        .addKeyValue("caseId", notification.caseId())
                        .addKeyValue("organisationId", notification.organisationId())
                        .addKeyValue("attempts", attempts)
                        .addKeyValue("reason", reason.getMessage())
                        .log("a notification could not be sent and is tried again");
            }
        }
    }

    /** Doubles from 5 s to 15 minutes. */
    static Duration pauseAfter(int attempts) {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 16));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
