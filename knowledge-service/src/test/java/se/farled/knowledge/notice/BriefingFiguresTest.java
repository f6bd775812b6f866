package se.farled.knowledge.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.knowledge.Fixtures.contactCentre;
import static se.farled.knowledge.Fixtures.organisation;
import static se.farled.knowledge.NoticeFixtures.BRIEFING;
import static se.farled.knowledge.NoticeFixtures.MONDAY_NOON;
import static se.farled.knowledge.NoticeFixtures.messagePublicAt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.farled.knowledge.InMemoryStore;
import se.farled.knowledge.change.Actor;
import se.farled.knowledge.organisation.WhoAnswers;

class BriefingFiguresTest {

    private static final Actor LEAD = new Actor.Lead();

    private final InMemoryStore.OfNotices notices = new InMemoryStore.OfNotices();
    private final InMemoryStore.OfOrganisations organisations = new InMemoryStore.OfOrganisations();

    @BeforeEach
    void parksAndSchoolsAndAContactCentre() {
        List.of(organisation("parks"), organisation("schools"), contactCentre("centre")).forEach(organisations::save);
    }

    @Test
    void eachOrganisationsBriefingsAreCountedAndHowLateTheyWere() {
        // Given
        keep("1", "parks", new NoticeState.Public(BRIEFING, null));
        keep("2", "parks", new NoticeState.Over(BRIEFING, null));
        keep("3", "parks", new NoticeState.Public(BRIEFING, settledAfter(Debt.Cause.MISSED, 30)));
        keep("4", "parks", new NoticeState.Public(BRIEFING, settledAfter(Debt.Cause.CRISIS, 10)));
        keep("5", "parks", new NoticeState.Owing(new Debt(Debt.Cause.MISSED, MONDAY_NOON, MONDAY_NOON.plusSeconds(60))));
        keep("6", "parks", new NoticeState.Announced());
        keep("7", "parks", new NoticeState.Over(null, null));
        keep("8", "schools", new NoticeState.Public(BRIEFING, null));
        keep("9", null, new NoticeState.Owing(new Debt(Debt.Cause.MISSED, MONDAY_NOON, MONDAY_NOON.plusSeconds(60))));
        // Then
        assertThat(anHourLater().between(LEAD, MONDAY_NOON, MONDAY_NOON)).containsExactly(
                new BriefingFigures.Figures("centre", 1, 0, 1, 0, 60L), new BriefingFigures.Figures("parks", 5, 2, 2, 1, 30L),
                new BriefingFigures.Figures("schools", 1, 1, 0, 0, null));
    }

    @Test
    void periodAndOrganisationLimitWhatIsCounted() {
        // Given
        keep("1", "parks", new NoticeState.Public(BRIEFING, null));
        keep("2", "schools", new NoticeState.Public(BRIEFING, null));
        // Then
        assertThat(anHourLater().between(LEAD, MONDAY_NOON.plusSeconds(1), MONDAY_NOON.plusSeconds(2))).isEmpty();
        assertThat(anHourLater().between(new Actor.Editor("parks"), MONDAY_NOON, MONDAY_NOON))
                .extracting(BriefingFigures.Figures::organisationId).containsExactly("parks");
        assertThat(anHourLater().between(new Actor.Advisor(), MONDAY_NOON, MONDAY_NOON)).isEmpty();
    }

    private void keep(String id, @Nullable String organisationId, NoticeState state) {
        notices.save(new Notice("ntc-" + id, 1, messagePublicAt(MONDAY_NOON).concerning(organisationId, List.of("swing")), state));
    }

    private static Debt settledAfter(Debt.Cause cause, int minutes) {
        return new Debt(cause, MONDAY_NOON, MONDAY_NOON.plus(Duration.ofHours(2)), MONDAY_NOON.plus(Duration.ofMinutes(minutes)));
    }

    private BriefingFigures anHourLater() {
        return new BriefingFigures(notices, new WhoAnswers(organisations), Clock.fixed(MONDAY_NOON.plus(Duration.ofHours(1)), ZoneOffset.UTC));
    }
}
