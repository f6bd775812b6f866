package se.farled.knowledge.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.knowledge.Fixtures.articleOwnedBy;
import static se.farled.knowledge.Fixtures.organisation;
import static se.farled.knowledge.Fixtures.ruleWithoutQuestion;
import static se.farled.knowledge.Fixtures.secret;
import static se.farled.knowledge.Fixtures.topic;
import static se.farled.knowledge.NoticeFixtures.MONDAY_NOON;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.farled.knowledge.Fixtures;
import se.farled.knowledge.InMemoryStore;
import se.farled.knowledge.change.Actor;
import se.farled.knowledge.change.Change;
import se.farled.knowledge.change.Outcome;
import se.farled.knowledge.organisation.WhoAnswers;

class GapsInUseTest {

    private static final Actor ADVISOR = new Actor.Advisor();
    private static final Actor PARKS = new Actor.Editor("parks");
    private static final Actor SCHOOLS = new Actor.Editor("schools");

    private final InMemoryStore.OfGaps gaps = new InMemoryStore.OfGaps();
    private final List<Change> announced = new ArrayList<>();
    private ReportGaps report;
    private CloseGaps close;
    private ReadGaps read;

    @BeforeEach
    void parksThatOwnTheArticleOnSwingsAndAnAuthorityThatOwnsSeals() {
        var organisations = new InMemoryStore.OfOrganisations();
        List.of(organisation("parks"), organisation("schools"), Fixtures.authority("coast"), Fixtures.contactCentre("centre"))
                .forEach(organisations::save);
        var topics = new InMemoryStore.OfTopics();
        List.of(topic("swing"), topic("seal"), secret(topic("abuse"))).forEach(topics::save);
        var rules = new InMemoryStore.OfRules();
        List.of(ruleWithoutQuestion("swing", "schools"), ruleWithoutQuestion("seal", "coast"), ruleWithoutQuestion("abuse", "schools"))
                .forEach(rules::save);
        var articles = new InMemoryStore.OfArticles();
        articles.save(articleOwnedBy("parks", "art-swing", "swing"));
        GapTerm term = new GapTerm(Duration.ofHours(48), Duration.ofDays(30));
        Clock clock = Clock.fixed(MONDAY_NOON, ZoneOffset.UTC);
        report = new ReportGaps(gaps, articles, topics, rules, new WhoAnswers(organisations), announced::addAll, term, clock);
        close = new CloseGaps(gaps, articles, announced::addAll, clock);
        read = new ReadGaps(gaps, Clock.fixed(MONDAY_NOON.plus(Duration.ofDays(3)), ZoneOffset.UTC));
    }

    @Test
    void ownerOfTheArticleOwesTheAnswerAndItsClockStarts() {
        // When
        Gap gap = reported("gap-1", new Report(GapKind.WRONG, "swing", "art-swing", "contact-1", " Fel telefontid? "));
        // Then
        assertThat(gap).isEqualTo(new Gap("gap-1", 1, GapKind.WRONG, "parks", "swing", "art-swing", "contact-1",
                "Fel telefontid?", MONDAY_NOON, MONDAY_NOON.plus(Duration.ofHours(48)), null));
        assertThat(announced).containsExactly(new Change.GapChanged(gap));
    }

    @Test
    void ownerIsTheTopicsElseTheContactCentre() {
        assertThat(reported("gap-1", notInBase("swing", null)).organisationId()).isEqualTo("schools");
        assertThat(reported("gap-2", notInBase("seal", null)).organisationId()).isEqualTo("centre");
        assertThat(reported("gap-3", notInBase(null, null)).organisationId()).isEqualTo("centre");
    }

    @Test
    void noWordingIsKeptOnATopicUnderSecrecy() {
        // When
        Gap gap = reported("gap-1", new Report(GapKind.NOT_IN_BASE, "abuse", null, null, "Min granne slår sina barn"));
        // Then
        assertThat(gap.wording()).isNull();
    }

    @Test
    void sameFaultToldTwiceOfOneContactIsOneGap() {
        // Given
        Gap first = reported("gap-1", notInBase("swing", "contact-1"));
        // When
        Gap second = reported("gap-2", notInBase("swing", "contact-1"));
        // Then
        assertThat(second).isEqualTo(first);
        assertThat(announced).hasSize(1);
        assertThat(reported("gap-3", notInBase("swing", "contact-2")).gapId()).isEqualTo("gap-3");
    }

    @Test
    void whatIsWrongMustNameItsArticleAndWhatIsNamedMustExist() {
        assertThat(report.report(ADVISOR, "gap-1", new Report(GapKind.WRONG, "swing", null, null, null))).isInstanceOf(Outcome.Invalid.class);
        assertThat(report.report(ADVISOR, "gap-1", notInBase("unheard-of", null))).isInstanceOf(Outcome.Invalid.class);
        assertThat(report.report(ADVISOR, "gap-1", new Report(null, "swing", null, null, null))).isInstanceOf(Outcome.Invalid.class);
        assertThat(report.report(new Actor.Reader(), "gap-1", notInBase("swing", null))).isInstanceOf(Outcome.Forbidden.class);
    }

    @Test
    void ownerClosesItWithAnAnswerOnce() {
        // Given
        reported("gap-1", new Report(GapKind.UNCLEAR, null, "art-swing", null, null));
        // When
        Outcome<Gap> outcome = close.close(PARKS, 1L, "gap-1", "art-swing", " Ring parkmästaren. ");
        // Then
        Gap closed = ((Outcome.Done<Gap>) outcome).now();
        assertThat(closed.version()).isEqualTo(2);
        assertThat(closed.closing()).isEqualTo(new Gap.Closing(MONDAY_NOON, "art-swing", "Ring parkmästaren."));
        assertThat(announced).last().isEqualTo(new Change.GapChanged(closed));
        assertThat(close.close(PARKS, null, "gap-1", "art-swing", null)).isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void closingNeedsAnAnswerTheVersionSeenAndTheOwner() {
        // Given
        reported("gap-1", new Report(GapKind.UNCLEAR, null, "art-swing", null, null));
        // Then
        assertThat(close.close(PARKS, null, "gap-1", null, " ")).isInstanceOf(Outcome.Invalid.class);
        assertThat(close.close(PARKS, null, "gap-1", "art-unheard-of", null)).isInstanceOf(Outcome.Invalid.class);
        assertThat(close.close(PARKS, 7L, "gap-1", null, "Svar")).isEqualTo(new Outcome.Stale<>(1));
        assertThat(close.close(SCHOOLS, null, "gap-1", null, "Svar")).isInstanceOf(Outcome.Missing.class);
        assertThat(close.close(ADVISOR, null, "gap-1", null, "Svar")).isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void organisationSeesItsOwnOnlyAndAnAdvisorThoseOfTheContactAtHand() {
        // Given
        reported("gap-parks", new Report(GapKind.UNCLEAR, null, "art-swing", "contact-1", null));
        reported("gap-schools", notInBase("swing", "contact-2"));
        // Then
        assertThat(read.search(PARKS, null, null, null)).extracting(Gap::gapId).containsExactly("gap-parks");
        assertThat(read.search(PARKS, "schools", null, null)).isEmpty();
        assertThat(read.search(PARKS, null, null, "contact-2")).isEmpty();
        assertThat(read.one(PARKS, "gap-schools")).isEmpty();
        assertThat(read.figures(PARKS)).extracting(ReadGaps.Figures::organisationId).containsExactly("parks");
        assertThat(read.search(ADVISOR, null, null, null)).isEmpty();
        assertThat(read.search(ADVISOR, null, null, "contact-2")).extracting(Gap::gapId).containsExactly("gap-schools");
        assertThat(read.search(new Actor.Lead(), null, true, null)).hasSize(2);
        assertThat(read.search(new Actor.Reader(), null, null, "contact-2")).isEmpty();
    }

    @Test
    void figuresTellHowOldTheOldestIsAndWhatMostAreAbout() {
        // Given
        reported("gap-1", notInBase("swing", "contact-1"));
        reported("gap-2", notInBase("swing", "contact-2"));
        // Then
        assertThat(read.figures(new Actor.Lead())).containsExactly(new ReadGaps.Figures("schools", 2, 3L, 0,
                List.of(new Gaps.Matter("schools", "swing", null, 2))));
    }

    private Gap reported(String id, Report wanted) {
        return ((Outcome.Done<Gap>) report.report(ADVISOR, id, wanted)).now();
    }

    private static Report notInBase(@Nullable String topicId, @Nullable String contactId) {
        return new Report(GapKind.NOT_IN_BASE, topicId, null, contactId, "Finns det något om det här?");
    }
}
