package se.farled.cases.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of notifications keeps to. */
public abstract class NotificationsContract {

    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    /** The store under test, empty. */
    protected abstract Notifications notifications();

    @Test
    void whatIsDueIsFoundOldestFirst() {
        // Given
        var later = aNotificationDueAt(NINE.plusSeconds(10));
        var first = aNotificationDueAt(NINE);
        notifications().add(later);
        notifications().add(first);
        notifications().add(aNotificationDueAt(NINE.plusSeconds(3600)));
        // When
        var due = notifications().lockDue(NINE.plusSeconds(60), 10);
        // Then
        assertThat(due).containsExactly(first, later);
    }

    @Test
    void whatWasSentIsNotDueAgainAndIsKnownOfItsCase() {
        // Given
        var notification = aNotificationDueAt(NINE);
        notifications().add(notification);
        // When
        notifications().sent(notification.notificationId(), NINE);
        // Then
        assertThat(notifications().lockDue(NINE.plusSeconds(60), 10)).isEmpty();
        assertThat(notifications().anySent(notification.caseId())).isTrue();
        assertThat(notifications().anySent(UUID.randomUUID())).isFalse();
    }

    @Test
    void whatFailedIsDueAgainLater() {
        // Given
        var notification = aNotificationDueAt(NINE);
        notifications().add(notification);
        // When
        notifications().failed(notification.notificationId(), 1, NINE.plusSeconds(5));
        // Then
        assertThat(notifications().lockDue(NINE.plusSeconds(4), 10)).isEmpty();
        assertThat(notifications().lockDue(NINE.plusSeconds(5), 10)).singleElement()
                .extracting(Notification::attempts).isEqualTo(1);
    }

    static Notification aNotificationDueAt(Instant due) {
        return new Notification(
                UUID.randomUUID(), UUID.randomUUID(), "2026-000001", "lekplats-trasig", "stadsbyggnad",
                Notification.Kind.CASE_WAITS, 0, due);
    }
}
