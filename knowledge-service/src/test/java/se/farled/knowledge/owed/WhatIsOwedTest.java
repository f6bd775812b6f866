package se.farled.knowledge.owed;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.knowledge.Fixtures.articleOwnedBy;
import static se.farled.knowledge.Fixtures.contactCentre;
import static se.farled.knowledge.Fixtures.organisation;
import static se.farled.knowledge.Fixtures.topic;
import static se.farled.knowledge.GapFixtures.ANSWER;
import static se.farled.knowledge.GapFixtures.gapOwedBy;
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
import se.farled.knowledge.InMemorySurges;
import se.farled.knowledge.change.Actor;
import se.farled.knowledge.notice.Debt;
import se.farled.knowledge.notice.Notice;
import se.farled.knowledge.notice.NoticeState;
import se.farled.knowledge.organisation.WhoAnswers;
import se.farled.knowledge.surge.Surge;

class WhatIsOwedTest {

    /** The review date of {@code articleOwnedBy} is the first of March. */
    private static final Instant REVIEW = Instant.parse("2027-02-28T23:00:00Z");
    private static final Actor LEAD = new Actor.Lead();

    private final InMemoryStore.OfNotices notices = new InMemoryStore.OfNotices();
    private final InMemoryStore.OfGaps gaps = new InMemoryStore.OfGaps();
    private final InMemoryStore.OfArticles articles = new InMemoryStore.OfArticles();
    private final InMemoryStore.OfTopics topics = new InMemoryStore.OfTopics();
    private final InMemorySurges surges = new InMemorySurges();
    private final InMemoryStore.OfOrganisations organisations = new InMemoryStore.OfOrganisations();

    @BeforeEach
    void parksAndSchoolsAndAContactCentre() {
        List.of(organisation("parks"), organisation("schools"), contactCentre("centre")).forEach(organisations::save);
        articles.save(articleOwnedBy("parks", "art-swing", "swing"));
    }

    @Test
    void everythingOwedIsInOneListTheOneDueFirstAtTheHead() {
        // Given
        notices.save(owing("ntc-missed", "schools", Debt.Cause.MISSED, Duration.ofHours(2)));
        notices.save(owing("ntc-crisis", "parks", Debt.Cause.CRISIS, Duration.ofHours(1)));
        notices.save(new Notice("ntc-briefed", 1, messagePublicAt(MONDAY_NOON), new NoticeState.Public(BRIEFING, null)));
        gaps.save(gapOwedBy("parks", "gap-open", MONDAY_NOON, null));
        gaps.save(gapOwedBy("parks", "gap-closed", MONDAY_NOON, ANSWER));
        // When
        List<Owed> owed = at(MONDAY_NOON).to(LEAD, null);
        // Then
        assertThat(owed).containsExactly(
                new Owed(Owed.Kind.CRISIS_BRIEFING, "ntc-crisis", "Gungorna byts ut", MONDAY_NOON.plus(Duration.ofHours(1)), "parks"),
                new Owed(Owed.Kind.MISSED_BRIEFING, "ntc-missed", "Gungorna byts ut", MONDAY_NOON.plus(Duration.ofHours(2)), "schools"),
                new Owed(Owed.Kind.GAP, "gap-open", "Anmäl en trasig lekplats", MONDAY_NOON.plus(Duration.ofHours(48)), "parks"));
    }

    @Test
    void organisationSeesItsOwnOnly() {
        // Given
        notices.save(owing("ntc-missed", "schools", Debt.Cause.MISSED, Duration.ofHours(2)));
        // Then
        assertThat(at(MONDAY_NOON).to(new Actor.Editor("schools"), null)).hasSize(1);
        assertThat(at(MONDAY_NOON).to(new Actor.Editor("parks"), "schools")).isEmpty();
        assertThat(at(MONDAY_NOON).to(new Actor.Advisor(), null)).isEmpty();
        assertThat(at(MONDAY_NOON).to(LEAD, "schools")).hasSize(1);
        assertThat(at(MONDAY_NOON).to(LEAD, "parks")).isEmpty();
    }

    @Test
    void briefingThatNobodyIsKnownToOweIsTheContactCentres() {
        // Given
        notices.save(owing("ntc-missed", null, Debt.Cause.MISSED, Duration.ofHours(2)));
        // Then
        assertThat(at(MONDAY_NOON).to(new Actor.Editor("centre"), null)).extracting(Owed::id).containsExactly("ntc-missed");
    }

    @Test
    void surgeThatNothingAnswersIsOwedByWhoeverIsAskedAndToldByItsTopicAndWords() {
        // Given
        topics.save(topic("swing"));
        surges.save(surge("surge-topic", "swing", "parks", false, null));
        surges.save(surge("surge-words", null, null, false, null));
        surges.save(surge("surge-covered", "swing", "parks", true, null));
        surges.save(surge("surge-over", "swing", "parks", false, MONDAY_NOON));
        // Then
        Instant due = MONDAY_NOON.plus(Duration.ofHours(2));
        assertThat(at(MONDAY_NOON).to(LEAD, null)).containsExactly(
                new Owed(Owed.Kind.SURGE, "surge-topic", "Ämnet swing: kedja, rost", due, "parks"),
                new Owed(Owed.Kind.SURGE, "surge-words", "kedja, rost", due, "centre"));
    }

    private static Surge surge(String id, @Nullable String topicId, @Nullable String organisationId, boolean covered, @Nullable Instant settledAt) {
        return new Surge(id, 1, topicId, List.of("kedja", "rost"), organisationId, 5, .1, 10, covered, MONDAY_NOON,
                MONDAY_NOON.plus(Duration.ofHours(2)), settledAt);
    }

    @Test
    void reviewIsCalledForAFortnightBeforeItsDay() {
        assertThat(at(REVIEW.minus(Duration.ofDays(14)).minusSeconds(1)).to(LEAD, null)).isEmpty();
        assertThat(at(REVIEW.minus(Duration.ofDays(14))).to(LEAD, null))
                .containsExactly(new Owed(Owed.Kind.REVIEW, "art-swing", "Anmäl en trasig lekplats", REVIEW, "parks"));
    }

    private WhatIsOwed at(Instant now) {
        return new WhatIsOwed(notices, gaps, articles, topics, surges, new WhoAnswers(organisations),
                new ReviewTerm(Duration.ofDays(14)), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Notice owing(String id, @Nullable String organisationId, Debt.Cause cause, Duration within) {
        return new Notice(id, 1, messagePublicAt(MONDAY_NOON).concerning(organisationId, List.of("swing")),
                new NoticeState.Owing(new Debt(cause, MONDAY_NOON, MONDAY_NOON.plus(within))));
    }
}
