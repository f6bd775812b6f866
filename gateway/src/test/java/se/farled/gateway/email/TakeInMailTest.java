package se.farled.gateway.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.farled.gateway.intake.ContactLog;
import se.farled.gateway.intake.IncomingContact;
import se.farled.gateway.reference.StatusLinks;

class TakeInMailTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);

    private final InMemoryMails mails = new InMemoryMails();
    private final InMemoryOutgoingMails outgoing = new InMemoryOutgoingMails();
    private final FailingLog log = new FailingLog();
    private final OwnAddress own = new OwnAddress("kontaktcenter@fyrhamn.example");
    private final TakeInMail takeInMail = new TakeInMail(mails, TakeInMailTest::read, log,
            new Acknowledgements(outgoing, new StatusLinks("a-secret", "http://x"), own, CLOCK), CLOCK);

    @Test
    void aMailStaysUnsettledUntilTheLogHasItAndIsThenOneContact() {
        // Given
        log.away = true;
        var mailId = store("<1@x>", "Gungan");
        assertThatThrownBy(takeInMail::settleAll).isInstanceOf(ContactLog.LogAway.class);
        assertThat(takeInMail.settled(mailId)).isFalse();

        // When
        log.away = false;
        takeInMail.settleAll();

        // Then
        assertThat(takeInMail.settled(mailId)).isTrue();
        assertThat(log.contacts).hasSize(1);
    }

    @Test
    void aCrashAfterTheLogAndBeforeTheStoreRepeatsTheSameContact() {
        // Given
        mails.failOnAccept = true;
        store("<1@x>", "Gungan");
        assertThatThrownBy(takeInMail::settleAll).isInstanceOf(IllegalStateException.class);

        // When
        mails.failOnAccept = false;
        takeInMail.settleAll();

        // Then
        assertThat(log.contacts).hasSize(2).extracting(IncomingContact::contactId).containsOnly(log.contacts.getFirst().contactId());
        assertThat(mails.acknowledgements).hasSize(1);
    }

    @Test
    void theSameMailStoredTwiceIsOneMail() {
        // When
        var first = store("<1@x>", "Gungan");
        var second = store("<1@x>", "Gungan");
        takeInMail.settleAll();

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(log.contacts).hasSize(1);
    }

    @Test
    void aSenderIsThankedNoMoreOftenThanTheBudgetAllows() {
        // When
        for (int i = 0; i < Acknowledgements.BUDGET + 3; i++) {
            store("<" + i + "@x>", "Gungan " + i);
            takeInMail.settleAll();
            mails.acknowledgements.forEach(outgoing::queue);
        }

        // Then
        assertThat(log.contacts).hasSize(Acknowledgements.BUDGET + 3);
        assertThat(mails.acknowledgements).hasSize(Acknowledgements.BUDGET);
    }

    @Test
    void anArrivalTimeInTheFutureIsNotBelieved() {
        // When
        takeInMail.store("box", "<1@x>", "x".getBytes(StandardCharsets.UTF_8), Instant.parse("2030-01-01T00:00:00Z"));
        takeInMail.settleAll();

        // Then
        assertThat(log.contacts.getFirst().receivedAt()).isEqualTo(CLOCK.instant());
    }

    @Test
    void waitingBetweenTriesGrowsToAnHour() {
        assertThat(DeliverMails.pauseAfter(1)).hasSeconds(20);
        assertThat(DeliverMails.pauseAfter(20)).hasHours(1);
    }

    private UUID store(String messageId, String text) {
        return takeInMail.store("box", messageId, text.getBytes(StandardCharsets.UTF_8), null);
    }

    private static IncomingMail read(byte[] raw) {
        return new IncomingMail(IncomingMail.Kind.PERSON, "<m@x>", "asta@example.org", "Asta", "asta@example.org", "Ämne",
                new String(raw, StandardCharsets.UTF_8), null, List.of(), List.of());
    }

    private static final class FailingLog implements ContactLog {
        private final List<IncomingContact> contacts = new ArrayList<>();
        private boolean away;

        @Override
        public void append(IncomingContact contact) {
            if (away) {
                throw new LogAway(new IllegalStateException("away"));
            }
            contacts.add(contact);
        }
    }
}
