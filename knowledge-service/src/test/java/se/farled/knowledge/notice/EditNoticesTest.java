package se.farled.knowledge.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.knowledge.Fixtures.organisation;
import static se.farled.knowledge.Fixtures.topic;
import static se.farled.knowledge.NoticeFixtures.BRIEFING;
import static se.farled.knowledge.NoticeFixtures.MONDAY_NOON;
import static se.farled.knowledge.NoticeFixtures.messagePublicAt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.farled.knowledge.InMemoryStore;
import se.farled.knowledge.change.Actor;
import se.farled.knowledge.change.Change;
import se.farled.knowledge.change.Outcome;
import se.farled.knowledge.change.Violation;

class EditNoticesTest {

    private static final Actor PARKS = new Actor.Editor("parks");
    private static final Actor SCHOOLS = new Actor.Editor("schools");
    private static final Message SWINGS = messagePublicAt(MONDAY_NOON.plus(Duration.ofHours(3)));

    private final InMemoryStore.OfNotices notices = new InMemoryStore.OfNotices();
    private final List<Change> announced = new ArrayList<>();
    private EditNotices edit;

    @BeforeEach
    void mondayNoon() {
        edit = at(MONDAY_NOON);
    }

    @Test
    void draftIsKeptAndNotTold() {
        // When
        Outcome<Notice> outcome = edit.announce(PARKS, "ntc-1", SWINGS, null, true);
        // Then
        assertThat(state(outcome)).isEqualTo(new NoticeState.Draft(null));
        assertThat(announced).isEmpty();
    }

    @Test
    void draftKeepsAHalfWrittenBriefingThatMustBeWholeBeforeAnybodyIsTold() {
        // Given
        Briefing halfWritten = new Briefing("", null, null, null, List.of(new Briefing.Question("Is it my street?", "", null, null)), null);
        edit.announce(PARKS, "ntc-1", SWINGS, halfWritten, true);
        // When
        Outcome<Notice> tooEarly = edit.change(PARKS, 1L, "ntc-1", SWINGS, null, false);
        Outcome<Notice> whole = edit.change(PARKS, 1L, "ntc-1", SWINGS, BRIEFING, false);
        // Then
        assertThat(tooEarly).isInstanceOfSatisfying(Outcome.Invalid.class, refusal -> assertThat(((Outcome.Invalid<?>) refusal).violations())
                .extracting(Violation::field).containsExactly("briefing.whatSv", "briefing.questions[0].answerSv"));
        assertThat(state(whole)).isEqualTo(new NoticeState.Briefed(BRIEFING));
        assertThat(announced).hasSize(1);
    }

    @Test
    void noticeIsAnnouncedThenBriefedThenPublic() {
        // When
        edit.announce(PARKS, "ntc-1", SWINGS, null, false);
        edit.brief(PARKS, 1L, "ntc-1", BRIEFING);
        Outcome<Notice> outcome = edit.publish(PARKS, 2L, "ntc-1", false);
        // Then
        assertThat(state(outcome)).isEqualTo(new NoticeState.Public(BRIEFING, null));
        assertThat(announced).extracting(change -> ((Change.NoticeChanged) change).notice().state())
                .containsExactly(new NoticeState.Announced(), new NoticeState.Briefed(BRIEFING), new NoticeState.Public(BRIEFING, null));
    }

    @Test
    void nothingIsPublicBeforeItsBriefing() {
        // Given
        edit.announce(PARKS, "ntc-1", SWINGS, null, false);
        // When
        Outcome<Notice> outcome = edit.publish(PARKS, 1L, "ntc-1", false);
        // Then
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Invalid.class, refusal ->
                assertThat(((Outcome.Invalid<?>) refusal).violations().getFirst().field()).isEqualTo("briefing"));
        assertThat(notices.find("ntc-1").orElseThrow().state()).isEqualTo(new NoticeState.Announced());
    }

    @Test
    void crisisIsPublicAtOnceAndItsClockStartsOnce() {
        // Given
        edit.announce(PARKS, "ntc-1", SWINGS, null, false);
        edit.publish(PARKS, 1L, "ntc-1", true);
        // When
        Outcome<Notice> again = at(MONDAY_NOON.plusSeconds(600)).publish(PARKS, null, "ntc-1", true);
        // Then
        assertThat(state(again)).isEqualTo(new NoticeState.Owing(
                new Debt(Debt.Cause.CRISIS, MONDAY_NOON, MONDAY_NOON.plus(Duration.ofHours(2)))));
        assertThat(announced).hasSize(2);
    }

    @Test
    void whatIsPublishedBeforeItsHourIsPublicNow() {
        // Given
        edit.announce(PARKS, "ntc-1", SWINGS, BRIEFING, false);
        // When
        edit.publish(PARKS, 1L, "ntc-1", false);
        // Then
        assertThat(notices.find("ntc-1").orElseThrow().message().publicAt()).isEqualTo(MONDAY_NOON);
    }

    @Test
    void briefingSettlesTheDebtAndItIsRemembered() {
        // Given
        edit.announce(PARKS, "ntc-1", SWINGS, null, false);
        edit.publish(PARKS, 1L, "ntc-1", true);
        // When
        Outcome<Notice> outcome = edit.brief(PARKS, 2L, "ntc-1", BRIEFING);
        // Then
        assertThat(state(outcome)).isEqualTo(new NoticeState.Public(BRIEFING,
                new Debt(Debt.Cause.CRISIS, MONDAY_NOON, MONDAY_NOON.plus(Duration.ofHours(2)), MONDAY_NOON)));
    }

    @Test
    void withdrawnNoticeTakesNothingMore() {
        // Given
        edit.announce(PARKS, "ntc-1", SWINGS, BRIEFING, false);
        edit.withdraw(PARKS, 1L, "ntc-1");
        // Then
        assertThat(edit.publish(PARKS, 2L, "ntc-1", false)).isInstanceOf(Outcome.Invalid.class);
        assertThat(edit.brief(PARKS, 2L, "ntc-1", BRIEFING)).isInstanceOf(Outcome.Invalid.class);
        assertThat(notices.find("ntc-1").orElseThrow().state()).isEqualTo(new NoticeState.Withdrawn(BRIEFING, null));
    }

    @Test
    void staleAndForeignAndUnknownAreRefused() {
        // Given
        edit.announce(PARKS, "ntc-1", SWINGS, null, false);
        // Then
        assertThat(edit.brief(PARKS, 7L, "ntc-1", BRIEFING)).isEqualTo(new Outcome.Stale<>(1));
        assertThat(edit.brief(SCHOOLS, 1L, "ntc-1", BRIEFING)).isInstanceOf(Outcome.Forbidden.class);
        assertThat(edit.announce(SCHOOLS, "ntc-2", SWINGS, null, false)).isInstanceOf(Outcome.Forbidden.class);
        assertThat(edit.change(PARKS, 1L, "ntc-1", SWINGS.concerning("schools", List.of()), null, false))
                .isInstanceOf(Outcome.Forbidden.class);
        assertThat(edit.withdraw(PARKS, null, "ntc-9")).isInstanceOf(Outcome.Missing.class);
        assertThat(edit.announce(PARKS, "ntc-3", SWINGS.concerning("parks", List.of("unheard-of")), null, false))
                .isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void timeMakesTheBriefedPublicAndThenOver() {
        // Given
        edit.announce(PARKS, "ntc-1", SWINGS, BRIEFING, false);
        edit.announce(PARKS, "ntc-2", SWINGS, null, false);
        // When
        announcing(SWINGS.publicAt()).sweep();
        NoticeState atItsHour = notices.find("ntc-1").orElseThrow().state();
        announcing(SWINGS.publicAt()).sweep();
        announcing(SWINGS.until()).sweep();
        // Then
        assertThat(atItsHour).isEqualTo(new NoticeState.Public(BRIEFING, null));
        assertThat(notices.find("ntc-1").orElseThrow().state()).isEqualTo(new NoticeState.Over(BRIEFING, null));
        assertThat(notices.find("ntc-2").orElseThrow().state()).isEqualTo(new NoticeState.Over(null, null));
        assertThat(announced).hasSize(5);
    }

    private EditNotices at(Instant now) {
        var organisations = new InMemoryStore.OfOrganisations();
        organisations.save(organisation("parks"));
        organisations.save(organisation("schools"));
        var topics = new InMemoryStore.OfTopics();
        topics.save(topic("swing"));
        return new EditNotices(notices, organisations, topics, announcing(now), new BriefingTerm(Duration.ofHours(2)), clock(now));
    }

    private AnnounceNotices announcing(Instant now) {
        return new AnnounceNotices(notices, announced::addAll, clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static NoticeState state(Outcome<Notice> outcome) {
        return ((Outcome.Done<Notice>) outcome).now().state();
    }
}
