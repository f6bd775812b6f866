package se.farled.cases.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.farled.cases.notification.Notification.Kind;
import se.farled.cases.notification.Notification.Way;

/** What every store of notifications keeps to. */
public abstract class NotificationsContract {

    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
    private static final Duration GRACE = Duration.ofMinutes(2);

    /** The store under test, empty. */
    protected abstract Notifications notifications();

    @Test
    void whatIsDueIsFoundOldestFirst() {
        // Given
        var later = kept(aNotificationDueAt(NINE.plusSeconds(10)));
        var first = kept(aNotificationDueAt(NINE));
        kept(aNotificationDueAt(NINE.plusSeconds(3600)));
        // When
        var due = notifications().claim(NINE.plusSeconds(60), GRACE, 10);
        // Then
        assertThat(due).containsExactly(first, later);
    }

    @Test
    void whatIsClaimedIsLeftToItsSenderForAWhileAndNotForEver() {
        // Given
        kept(aNotificationDueAt(NINE));
        notifications().claim(NINE, GRACE, 10);
        // When
        var meanwhile = notifications().claim(NINE.plusSeconds(119), GRACE, 10);
        var afterACrash = notifications().claim(NINE.plusSeconds(120), GRACE, 10);
        // Then
        assertThat(meanwhile).isEmpty();
        assertThat(afterACrash).hasSize(1);
    }

    @Test
    void whatWasSentIsNotDueAgainAndIsKnownOfItsCase() {
        // Given
        var notification = kept(aNotificationDueAt(NINE));
        // When
        notifications().sent(notification.notificationId(), NINE);
        // Then
        assertThat(notifications().claim(NINE.plusSeconds(60), GRACE, 10)).isEmpty();
        assertThat(notifications().anySent(notification.caseId())).isTrue();
        assertThat(notifications().anySent(UUID.randomUUID())).isFalse();
    }

    @Test
    void whatFailedIsDueAgainLaterAndSaysWhy() {
        // Given
        var notification = kept(aNotificationDueAt(NINE));
        // When
        notifications().failed(notification.notificationId(), 1, NINE.plusSeconds(5), "mail server away");
        // Then
        assertThat(notifications().claim(NINE.plusSeconds(4), GRACE, 10)).isEmpty();
        assertThat(notifications().claim(NINE.plusSeconds(5), GRACE, 10)).singleElement()
                .extracting(Notification::attempts).isEqualTo(1);
        assertThat(only(notification).reason()).isEqualTo("mail server away");
    }

    @Test
    void eachFactHasItsTimeAndTheFarthestIsTheState() {
        // Given
        var notification = kept(aNotificationDueAt(NINE));
        var organisation = notification.organisationId();
        var states = new java.util.ArrayList<Delivery.State>();
        states.add(only(notification).state());
        notifications().failed(notification.notificationId(), 1, NINE.plusSeconds(5), "away");
        states.add(only(notification).state());
        notifications().sent(notification.notificationId(), NINE.plusSeconds(6));
        states.add(only(notification).state());
        notifications().received(notification.notificationId(), NINE.plusSeconds(7));
        states.add(only(notification).state());
        notifications().opened(notification.caseId(), organisation, NINE.plusSeconds(8));
        states.add(only(notification).state());
        // When
        notifications().accepted(notification.caseId(), organisation, NINE.plusSeconds(9));
        // Then
        var delivery = only(notification);
        states.add(delivery.state());
        assertThat(states).containsExactly(Delivery.State.WAITING, Delivery.State.FAILING, Delivery.State.SENT, Delivery.State.RECEIVED,
                Delivery.State.OPENED, Delivery.State.ACCEPTED);
        assertThat(List.of(delivery.sentAt(), delivery.receivedAt(), delivery.openedAt(), delivery.acceptedAt())).containsExactly(
                NINE.plusSeconds(7), NINE.plusSeconds(7), NINE.plusSeconds(8), NINE.plusSeconds(9));
        assertThat(notifications().deliveries(organisation, Delivery.State.ACCEPTED, 10)).containsExactly(delivery);
        assertThat(notifications().deliveries(organisation, Delivery.State.OPENED, 10)).isEmpty();
    }

    @Test
    void anOpeningIsNewOnce() {
        // Given
        var notification = kept(aNotificationDueAt(NINE));
        // When
        var first = notifications().opened(notification.caseId(), notification.organisationId(), NINE);
        var again = notifications().opened(notification.caseId(), notification.organisationId(), NINE.plusSeconds(60));
        var byAnother = notifications().opened(notification.caseId(), "miljo", NINE);
        // Then
        assertThat(first).extracting(Notification::notificationId).containsExactly(notification.notificationId());
        assertThat(again).isEmpty();
        assertThat(byAnother).isEmpty();
        assertThat(only(notification).openedAt()).isEqualTo(NINE);
    }

    @Test
    void whatIsNeededNoMoreIsNotSent() {
        // Given
        var taken = kept(aNotificationDueAt(NINE));
        var refused = kept(aNotificationDueAt(NINE));
        // When
        notifications().accepted(taken.caseId(), taken.organisationId(), NINE);
        notifications().settled(refused.caseId(), refused.organisationId(), NINE);
        // Then
        assertThat(notifications().claim(NINE.plusSeconds(60), GRACE, 10)).isEmpty();
        assertThat(only(refused).state()).isEqualTo(Delivery.State.SETTLED);
    }

    @Test
    void whatFailsToLeaveOrIsNotLookedAtIsUnnoticedUntilItIsEscalated() {
        // Given
        var failing = kept(aNotificationDueAt(NINE));
        var unseen = kept(aNotificationDueAt(NINE));
        notifications().sent(unseen.notificationId(), NINE);
        var seen = kept(aNotificationDueAt(NINE));
        notifications().sent(seen.notificationId(), NINE);
        notifications().opened(seen.caseId(), seen.organisationId(), NINE);
        kept(new Notification(UUID.randomUUID(), UUID.randomUUID(), "2026-000001", "lekplats-trasig", "stadsbyggnad",
                Kind.CASE_UNSEEN, Way.LEAD_MAIL, 0, NINE, NINE));
        var tooEarly = notifications().lockUnnoticed(NINE, NINE, 10);
        // When
        var unnoticed = notifications().lockUnnoticed(NINE.plusSeconds(1), NINE.plusSeconds(1), 10);
        // Then
        assertThat(tooEarly).isEmpty();
        assertThat(unnoticed).extracting(Notification::notificationId).containsExactlyInAnyOrder(failing.notificationId(), unseen.notificationId());
        notifications().escalated(failing.notificationId(), NINE.plusSeconds(2));
        assertThat(notifications().lockUnnoticed(NINE.plusSeconds(1), NINE, 10)).isEmpty();
        assertThat(only(failing).escalatedAt()).isEqualTo(NINE.plusSeconds(2));
    }

    private Notification kept(Notification notification) {
        notifications().add(notification);
        return notification;
    }

    private Delivery only(Notification notification) {
        return notifications().deliveriesOf(notification.caseId()).getFirst();
    }

    static Notification aNotificationDueAt(Instant due) {
        return new Notification(
                UUID.randomUUID(), UUID.randomUUID(), "2026-000001", "lekplats-trasig", "stadsbyggnad",
                Kind.CASE_WAITS, Way.MAIL, 0, due, due);
    }
}
