package se.farled.gateway.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.farled.gateway.reference.StatusLinks;
import se.farled.gateway.security.Actor;
import se.farled.gateway.security.Role;
import se.farled.gateway.stream.Audience;

class ReadNoticesTest {
    private static final Actor ASTA = advisor("asta");
    private static final Actor BO = advisor("bo");
    private static final Actor CARIN = advisor("carin");

    private final Audience audience = new Audience();
    private final ReadReceipts receipts = new InMemoryReadReceipts();
    private List<Notice> inForce = List.of(aNotice(1, "ANNOUNCED", "Vattnet stängs av", null));
    private final ReadNotices reading = new ReadNotices(_ -> Optional.of(inForce), receipts, audience, new StatusLinks("secret", "http://city"));

    @Test
    void aNoticeIsUnreadUntilThatAdvisorHasReadIt() {
        // When
        var outcome = reading.read(ASTA, "n1", 1);

        // Then
        assertThat(outcome).isEqualTo(ReadNotices.Outcome.READ);
        assertThat(unread(ASTA)).isEmpty();
        assertThat(unread(BO)).containsExactly("n1");
    }

    @Test
    void anUpdateMakesItUnreadAgain() {
        // Given
        reading.read(ASTA, "n1", 1);

        // When
        inForce = List.of(aNotice(2, "ANNOUNCED", "Vattnet stängs av redan i dag", null));

        // Then
        assertThat(unread(ASTA)).containsExactly("n1");
    }

    @Test
    void theBriefingMakesItUnreadAgain() {
        // Given
        reading.read(ASTA, "n1", 1);

        // When
        inForce = List.of(aNotice(2, "BRIEFED", "Vattnet stängs av", new Notice.Briefing("Rör byts", null, null, 20, List.of(), null)));

        // Then
        assertThat(unread(ASTA)).containsExactly("n1");
    }

    @Test
    void thatItsHourHasComeIsNoNews() {
        // Given
        reading.read(ASTA, "n1", 1);

        // When
        inForce = List.of(aNotice(2, "PUBLIC", "Vattnet stängs av", null));

        // Then
        assertThat(unread(ASTA)).isEmpty();
    }

    @Test
    void anOlderVersionIsNotReadForTheNewer() {
        assertThat(reading.read(ASTA, "n1", 0)).isEqualTo(ReadNotices.Outcome.CHANGED);
        assertThat(reading.read(ASTA, "no-such", 1)).isEqualTo(ReadNotices.Outcome.GONE);
        assertThat(unread(ASTA)).containsExactly("n1");
    }

    @Test
    void theShareIsOfThoseOnDuty() {
        // Given
        List.of(ASTA, BO, CARIN, new Actor("kiosk", Role.RECEPTION, null), new Actor("lead", Role.LEAD, null)).forEach(audience::join);
        audience.join(BO);
        reading.read(ASTA, "n1", 1);
        reading.read(advisor("off duty"), "n1", 1);

        // When
        var share = reading.share(ASTA, "n1");

        // Then
        assertThat(share).hasValue(33);
    }

    @Test
    void noShareIsToldOfSoFewThatItWouldNameSomebody() {
        // Given
        List.of(ASTA, BO, CARIN).forEach(audience::join);
        audience.leave(CARIN);

        // Then
        assertThat(reading.share(ASTA, "n1")).isEmpty();
    }

    @Test
    void receiptsOfOneAdvisorHaveNothingInCommonAndAreForgottenWithTheNotice() {
        // Given
        inForce = List.of(aNotice(1, "ANNOUNCED", "Vattnet stängs av", null), other());
        reading.read(ASTA, "n1", 1);
        reading.read(ASTA, "n2", 1);
        assertThat(receipts.of("n1")).hasSize(1).doesNotContainAnyElementsOf(receipts.of("n2"));

        // When
        inForce = List.of(other());
        reading.forgetTheOld(ASTA);

        // Then
        assertThat(receipts.of("n1")).isEmpty();
        assertThat(receipts.of("n2")).hasSize(1);
    }

    private List<String> unread(Actor actor) {
        return reading.seenBy(actor).orElseThrow().stream().filter(ReadNotices.Seen::unread).map(seen -> seen.notice().noticeId()).toList();
    }

    private static Actor advisor(String id) {
        return new Actor(id, Role.ADVISOR, null);
    }

    private static Notice other() {
        return new Notice("n2", 1, "parks", "EVENT", "PUBLIC", "Fest", null, null, Instant.EPOCH, null, List.of(), List.of(), null, false,
                false, false, null, null);
    }

    private static Notice aNotice(long version, String state, String title, Notice.@Nullable Briefing briefing) {
        return new Notice("n1", version, "water", "PLANNED_OUTAGE", state, title, null, null, Instant.EPOCH, null, List.of("vatten"),
                List.of(), null, false, false, false, null, briefing);
    }
}
