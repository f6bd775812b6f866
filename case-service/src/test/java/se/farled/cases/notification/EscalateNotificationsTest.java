package se.farled.cases.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.farled.cases.notification.Notification.Kind;
import se.farled.cases.notification.Notification.Way;
import se.farled.cases.receiver.InMemoryReceivers;
import se.farled.cases.receiver.Receiver;

class EscalateNotificationsTest {

    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
    private static final Duration UNSENT = Duration.ofMinutes(30);
    private static final Duration UNSEEN = Duration.ofHours(24);

    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final InMemoryReceivers receivers = new InMemoryReceivers();
    private final HeardOutcomes outcomes = new HeardOutcomes();
    private final UUID caseId = UUID.randomUUID();

    @Test
    void whatDoesNotGetThroughIsToldToTheSecondAddressAndThenToTheLeadAndNeverDropped() {
        // Given
        receivers.save(new Receiver("stadsbyggnad", null, null, null, null, "jour@stadsbyggnad.example"));
        var first = kept(Way.MAIL);
        // When
        escalateAt(NINE.plus(UNSENT).plusSeconds(1));
        escalateAt(NINE.plus(UNSENT).plus(UNSENT).plusSeconds(2));
        escalateAt(NINE.plus(Duration.ofDays(9)));
        // Then
        assertThat(outcomes.heard).containsExactly("escalated MAIL", "escalated SECOND_MAIL");
        assertThat(notifications.waiting()).extracting(Notification::way).containsExactly(Way.MAIL, Way.SECOND_MAIL, Way.LEAD_MAIL);
        assertThat(notifications.waiting().getFirst()).isEqualTo(first);
    }

    @Test
    void aMailAndAWebhookThatBothFailAreOneThingToTellOf() {
        // Given
        kept(Way.MAIL);
        kept(Way.WEBHOOK);
        // When
        escalateAt(NINE.plus(UNSENT).plusSeconds(1));
        // Then
        assertThat(outcomes.heard).containsExactly("escalated MAIL", "escalated WEBHOOK");
        assertThat(notifications.waiting()).filteredOn(it -> it.kind() == Kind.CASE_UNSEEN).extracting(Notification::way).containsExactly(Way.LEAD_MAIL);
    }

    @Test
    void aCaseThatNobodyOpensIsToldOfAndOneThatSomebodyOpenedIsNot() {
        // Given
        var told = kept(Way.MAIL);
        notifications.sent(told.notificationId(), NINE);
        escalateAt(NINE.plus(UNSEEN));
        var early = notifications.waiting();
        // When
        escalateAt(NINE.plus(UNSEEN).plusSeconds(1));
        // Then
        assertThat(early).isEmpty();
        assertThat(notifications.waiting()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.CASE_UNSEEN);
            assertThat(it.way()).isEqualTo(Way.LEAD_MAIL);
        });
        notifications.opened(caseId, "stadsbyggnad", NINE);
        escalateAt(NINE.plus(Duration.ofDays(9)));
        assertThat(outcomes.heard).containsExactly("escalated MAIL");
    }

    private Notification kept(Way way) {
        var notification = new Notification(
                UUID.randomUUID(), caseId, "2026-000001", "lekplats-trasig", "stadsbyggnad", Kind.CASE_WAITS, way, 0, NINE, NINE);
        notifications.add(notification);
        return notification;
    }

    private void escalateAt(Instant now) {
        new EscalateNotifications(notifications, outcomes, receivers, Clock.fixed(now, ZoneOffset.UTC)).due(UNSENT, UNSEEN);
    }
}
