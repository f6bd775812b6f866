package se.farled.cases.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.cases.notification.NotificationsContract.aNotificationDueAt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendNotificationsTest {

    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final List<String> heard = new ArrayList<>();
    private final NotificationOutcomes outcomes = new NotificationOutcomes() {
        @Override
        public void sent(Notification notification) {
            heard.add("sent");
        }

        @Override
        public void failed(Notification notification, int attempts) {
            heard.add("failed " + attempts);
        }
    };

    @Test
    void whatIsSentIsToldOnce() {
        // Given
        notifications.add(aNotificationDueAt(NINE));
        var sending = sendingThrough(_ -> { });
        // When
        sending.due();
        sending.due();
        // Then
        assertThat(heard).containsExactly("sent");
    }

    @Test
    void whatCannotBeSentWaitsAndIsNotLost() {
        // Given
        notifications.add(aNotificationDueAt(NINE));
        var sending = sendingThrough(_ -> {
            throw new CouldNotSend("mail server away");
        });
        // When
        sending.due();
        sending.due();
        // Then
        assertThat(heard).containsExactly("failed 1");
        assertThat(notifications.waiting).singleElement().extracting(Notification::dueAt).isEqualTo(NINE.plusSeconds(5));
    }

    @Test
    void thePauseDoublesToAQuarterOfAnHour() {
        // Given
        var attempts = List.of(1, 2, 3, 9, 500);
        // When
        var pauses = attempts.stream().map(SendNotifications::pauseAfter);
        // Then
        assertThat(pauses).containsExactly(
                Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofMinutes(15), Duration.ofMinutes(15));
    }

    private SendNotifications sendingThrough(Post post) {
        return new SendNotifications(notifications, outcomes, post, Clock.fixed(NINE, ZoneOffset.UTC));
    }
}
