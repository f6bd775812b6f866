package se.farled.gateway.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.farled.gateway.email.MailCarrier.Carried;

class DeliverMailsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);
    private static final UUID ID = UUID.randomUUID();

    private final InMemoryOutgoingMails mails = new InMemoryOutgoingMails();

    @Test
    void aMailThatTheServerTakesIsSent() {
        assertThat(stateAfter(1, Carried.TAKEN)).isEqualTo(OutgoingMail.State.SENT);
    }

    @Test
    void aMailThatTheServerDoesNotWantNowIsTriedAgain() {
        assertThat(stateAfter(1, Carried.LATER)).isEqualTo(OutgoingMail.State.QUEUED);
        assertThat(stateAfter(1, Carried.TAKEN)).isEqualTo(OutgoingMail.State.SENT);
    }

    @Test
    void aMailThatNobodyWantsForHalfADayIsGivenUp() {
        assertThat(stateAfter(25, Carried.LATER)).isEqualTo(OutgoingMail.State.FAILED);
    }

    @Test
    void aMailToNoAddressIsGivenUpAtOnce() {
        assertThat(stateAfter(1, Carried.NEVER)).isEqualTo(OutgoingMail.State.FAILED);
    }

    private OutgoingMail.State stateAfter(int rounds, Carried outcome) {
        mails.queue(new OutgoingMail(ID, UUID.randomUUID(), UUID.randomUUID(), OutgoingMail.Kind.ANSWER, "a@b.se", "Re: x", "Hej", "<1@x>", null,
                List.of(), CLOCK.instant(), OutgoingMail.State.QUEUED, 0, null));
        var deliver = new DeliverMails(mails, _ -> outcome, CLOCK);
        for (int i = 0; i < rounds; i++) {
            deliver.deliver();
        }
        return mails.find(ID).orElseThrow().state();
    }
}
