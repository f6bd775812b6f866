package se.farled.gateway.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.farled.gateway.email.AcceptedMail;
import se.farled.gateway.email.AnswerByMail;
import se.farled.gateway.email.InMemoryMails;
import se.farled.gateway.email.InMemoryOutgoingMails;
import se.farled.gateway.email.OutgoingMail;
import se.farled.gateway.email.OwnAddress;
import se.farled.gateway.notice.Notice;

class OfferAnswersTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);
    private static final UUID BY_MAIL = UUID.randomUUID();
    private static final UUID BY_PHONE = UUID.randomUUID();

    private final InMemoryMails mails = new InMemoryMails();
    private final InMemoryOutgoingMails outgoing = new InMemoryOutgoingMails();
    private List<Notice> inForce = List.of(notice("PUBLIC"));
    private final OfferAnswers offers = new OfferAnswers(new InMemoryOffers(), _ -> Optional.of(inForce),
            new AnswerByMail(mails, outgoing, new OwnAddress("kontaktcenter@fyrhamn.example"), CLOCK), CLOCK);

    @BeforeEach
    void aMailCameIn() {
        mails.accept(new AcceptedMail(UUID.randomUUID(), BY_MAIL, BY_MAIL, "<1@x>", "asta@example.org", "Inget vatten", List.of()), null);
    }

    @Test
    void whoAskedByMailIsWrittenOnceInTheSameThread() {
        // Given
        offers.answered(List.of(BY_MAIL, BY_PHONE), "n1");
        offers.answered(List.of(BY_MAIL), "n1");

        // When
        offers.makeDue();
        offers.makeDue();

        // Then
        assertThat(sent()).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(OutgoingMail.Kind.OFFER);
            assertThat(mail.recipient()).isEqualTo("asta@example.org");
            assertThat(mail.subject()).isEqualTo("Re: Inget vatten");
            assertThat(mail.inReplyTo()).isEqualTo("<1@x>");
            assertThat(mail.body()).contains("Vattnet är avstängt", "När kommer det tillbaka?\nKlockan 16.", "In English: Water off", "At four.");
        });
    }

    @Test
    void whatIsForAdvisorsIsNotWrittenToResidents() {
        // Given
        offers.answered(List.of(BY_MAIL), "n1");

        // When
        offers.makeDue();

        // Then
        assertThat(sent().getFirst().body()).doesNotContain("Säg inget om orsaken", "040-628");
    }

    @Test
    void nobodyIsWrittenBeforeThePublicMayKnow() {
        // Given
        inForce = List.of(notice("BRIEFED"));
        offers.answered(List.of(BY_MAIL), "n1");
        offers.makeDue();
        assertThat(sent()).isEmpty();

        // When
        inForce = List.of(notice("PUBLIC"));
        offers.makeDue();

        // Then
        assertThat(sent()).hasSize(1);
    }

    @Test
    void aNoticeThatIsNotKnownYetIsWaitedFor() {
        // Given
        inForce = List.of();
        offers.answered(List.of(BY_MAIL), "n1");

        // When
        offers.makeDue();
        inForce = List.of(notice("PUBLIC"));
        offers.makeDue();

        // Then
        assertThat(sent()).hasSize(1);
    }

    private List<OutgoingMail> sent() {
        return outgoing.claim(CLOCK.instant(), Duration.ZERO, 100);
    }

    private static Notice notice(String state) {
        return new Notice("n1", 1, "va", "PLANNED_OUTAGE", state, "Vattnet är avstängt", "Water off", "Ett rör lagas.", CLOCK.instant(), null,
                List.of(), List.of(), null, false, false, false, null, new Notice.Briefing("Säg inget om orsaken.", null, null, null,
                        List.of(new Notice.Question("När kommer det tillbaka?", "Klockan 16.", "When is it back?", "At four.")),
                        new Notice.KnowsMore("va", "driftledaren", "040-628 04 61", null)));
    }
}
