package se.farled.cases.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.cases.notification.NotificationsContract.aNotificationDueAt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SendNotificationsTest {

    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final HeardOutcomes outcomes = new HeardOutcomes();

    @Test
    void whatIsSentIsToldOnce() {
        // Given
        notifications.add(aNotificationDueAt(NINE));
        var sending = sendingThrough(_ -> Post.Proof.SENT);
        // When
        sending.due();
        sending.due();
        // Then
        assertThat(outcomes.heard).containsExactly("sent");
    }

    @Test
    void whatTheReceiverHasIsBothSentAndReceived() {
        // Given
        var notification = aNotificationDueAt(NINE);
        notifications.add(notification);
        // When
        sendingThrough(_ -> Post.Proof.RECEIVED).due();
        // Then
        assertThat(outcomes.heard).containsExactly("sent", "received");
        assertThat(notifications.deliveriesOf(notification.caseId()).getFirst().state()).isEqualTo(Delivery.State.RECEIVED);
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
        assertThat(outcomes.heard).containsExactly("failed 1");
        assertThat(notifications.waiting()).singleElement().extracting(Notification::dueAt).isEqualTo(NINE.plusSeconds(5));
    }

    @Test
    void thePauseDoublesToAQuarterOfAnHour() {
        // Given
        var attempts = List.of(1, 2, 3, 9, 500);
        // When
        var pauses = attempts.stream().map(KeepOutcome::pauseAfter);
        // Then
        assertThat(pauses).containsExactly(
                Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofMinutes(15), Duration.ofMinutes(15));
    }

    private SendNotifications sendingThrough(Sending sending) {
        var clock = Clock.fixed(NINE, ZoneOffset.UTC);
        return new SendNotifications(notifications, new KeepOutcome(notifications, outcomes, clock), List.of(new Post() {
            @Override
            public Set<Notification.Way> ways() {
                return Set.of(Notification.Way.MAIL);
            }

            @Override
            public Proof send(Notification notification) throws CouldNotSend {
                return sending.send(notification);
            }
        }), clock);
    }

    private interface Sending {
        Post.Proof send(Notification notification) throws CouldNotSend;
    }
}
