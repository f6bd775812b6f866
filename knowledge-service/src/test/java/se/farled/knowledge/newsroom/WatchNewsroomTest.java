package se.farled.knowledge.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.knowledge.Fixtures.authority;
import static se.farled.knowledge.Fixtures.contactCentre;
import static se.farled.knowledge.Fixtures.organisation;
import static se.farled.knowledge.Fixtures.topic;
import static se.farled.knowledge.NoticeFixtures.BRIEFING;
import static se.farled.knowledge.NoticeFixtures.MONDAY_NOON;
import static se.farled.knowledge.NoticeFixtures.messagePublicAt;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.farled.knowledge.InMemoryNewsroom;
import se.farled.knowledge.InMemoryStore;
import se.farled.knowledge.change.Change;
import se.farled.knowledge.notice.AnnounceNotices;
import se.farled.knowledge.notice.BriefingTerm;
import se.farled.knowledge.notice.Debt;
import se.farled.knowledge.notice.Notice;
import se.farled.knowledge.notice.NoticeState;
import se.farled.knowledge.organisation.WhoAnswers;

class WatchNewsroomTest {

    private static final Feed FEED = new Feed("feed-city", URI.create("https://fyrhamn.example/nyheter.rss"));
    private static final Feed OTHER = new Feed("feed-other", URI.create("https://fyrhamn.example/allt.rss"));
    private static final NewsItem SWINGS = item("guid-1", "https://fyrhamn.example/nyheter/gungor", "Gungorna byts ut", "Alla gungor byts i veckan.", MONDAY_NOON);

    private final InMemoryStore.OfNotices notices = new InMemoryStore.OfNotices();
    private final InMemoryNewsroom.OfFeeds feeds = new InMemoryNewsroom.OfFeeds();
    private final InMemoryNewsroom.OfItems items = new InMemoryNewsroom.OfItems();
    private final InMemoryStore.OfOrganisations organisations = new InMemoryStore.OfOrganisations();
    private final InMemoryStore.OfTopics topics = new InMemoryStore.OfTopics();
    private final List<Change> announced = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private Optional<Concerns.Concern> answer = Optional.of(new Concerns.Concern("parks", List.of("swing", "unheard-of")));
    private Reading reading = new Reading.Unchanged();
    private Validators sent = Validators.NONE;
    private Instant now = MONDAY_NOON;

    @BeforeEach
    void aFeedThatWasLookedAtBefore() {
        List.of(organisation("parks"), authority("coast"), contactCentre("centre")).forEach(organisations::save);
        topics.save(topic("swing"));
        feeds.watch(List.of(FEED), now);
        look();
    }

    @Test
    void newsWithoutANoticeIsAMissedBriefingOfItsOwner() {
        // When
        tells(SWINGS);
        // Then
        Notice notice = only();
        assertThat(notice.message().organisationId()).isEqualTo("parks");
        assertThat(notice.message().topicIds()).containsExactly("swing");
        assertThat(notice.message().link()).isEqualTo(SWINGS.link());
        assertThat(notice.state()).isEqualTo(new NoticeState.Owing(
                new Debt(Debt.Cause.MISSED, MONDAY_NOON, now.plus(Duration.ofHours(2)))));
        assertThat(announced).containsExactly(new Change.NoticeChanged(notice));
        assertThat(asked).containsExactly("Gungorna byts ut. Alla gungor byts i veckan.");
    }

    @Test
    void newsOfABriefedNoticeRaisesNoAlarmAndMakesItPublic() {
        // Given
        notices.save(new Notice("ntc-1", 1, messagePublicAt(MONDAY_NOON.plus(Duration.ofHours(1))), new NoticeState.Briefed(BRIEFING)));
        // When
        tells(SWINGS);
        // Then
        assertThat(only().state()).isEqualTo(new NoticeState.Public(BRIEFING, null));
    }

    @Test
    void newsThatIsLinkedElsewhereIsKnownByItsTitleWithinTheWindow() {
        // Given
        notices.save(new Notice("ntc-1", 1, messagePublicAt(MONDAY_NOON.plus(Duration.ofHours(30))), new NoticeState.Briefed(BRIEFING)));
        // When
        tells(item("guid-1", "https://elsewhere.example/1", "Nu byts gungorna ut", null, MONDAY_NOON));
        // Then
        assertThat(only().state()).isEqualTo(new NoticeState.Public(BRIEFING, null));
    }

    @Test
    void sameTitleAMonthLaterIsOtherNews() {
        // Given
        notices.save(new Notice("ntc-1", 1, messagePublicAt(MONDAY_NOON.minus(Duration.ofDays(30))), new NoticeState.Over(BRIEFING, null)));
        // When
        tells(item("guid-1", "https://fyrhamn.example/nyheter/gungor-igen", "Gungorna byts ut", null, MONDAY_NOON));
        // Then
        assertThat(notices.all()).hasSize(2);
    }

    @Test
    void announcedNoticeThatIsPublicBeforeItsBriefingIsMissedToo() {
        // Given
        notices.save(new Notice("ntc-1", 1, messagePublicAt(MONDAY_NOON.plus(Duration.ofHours(1))), new NoticeState.Announced()));
        // When
        tells(SWINGS);
        // Then
        assertThat(only().state()).isInstanceOf(NoticeState.Owing.class);
        assertThat(only().message().organisationId()).isEqualTo("parks");
    }

    @Test
    void itemSeenTwiceOrOnTwoFeedsMakesOneNotice() {
        // Given
        tells(SWINGS);
        feeds.watch(List.of(FEED, OTHER), now);
        // When
        tells(SWINGS);
        tells(SWINGS);
        tells(item("other-guid", SWINGS.link(), SWINGS.title(), null, MONDAY_NOON));
        // Then
        assertThat(notices.all()).hasSize(1);
        assertThat(announced).hasSize(1);
    }

    @Test
    void editedItemMakesANewVersionUntilTheOwnerHasBriefed() {
        // Given
        tells(SWINGS);
        // When
        tells(item("guid-1", SWINGS.link(), "Gungorna byts ut på torsdag", SWINGS.ingress(), MONDAY_NOON));
        Notice edited = only();
        notices.save(edited.briefed(BRIEFING));
        tells(item("guid-1", SWINGS.link(), "Gungorna byts ut på fredag", SWINGS.ingress(), MONDAY_NOON));
        // Then
        assertThat(edited.version()).isEqualTo(2);
        assertThat(edited.message().titleSv()).isEqualTo("Gungorna byts ut på torsdag");
        assertThat(only().message().titleSv()).isEqualTo("Gungorna byts ut på torsdag");
    }

    @Test
    void matterOfNobodyOrOfAnAuthorityIsTheContactCentresToFindOut() {
        // Given
        answer = Optional.of(new Concerns.Concern("coast", List.of()));
        // When
        tells(SWINGS);
        // Then
        assertThat(only().message().organisationId()).isEqualTo("centre");
    }

    @Test
    void routerThatIsAwayDelaysNoAlarmAndIsAskedAgain() {
        // Given
        answer = Optional.empty();
        tells(SWINGS);
        assertThat(only().message().organisationId()).isNull();
        // When
        answer = Optional.of(new Concerns.Concern("parks", List.of("swing")));
        watch().matchAgain();
        watch().matchAgain();
        // Then
        assertThat(only().message().organisationId()).isEqualTo("parks");
        assertThat(only().version()).isEqualTo(2);
        assertThat(asked).hasSize(2);
    }

    @Test
    void oldNewsAtTheFirstLookRaisesNoAlarmAndFreshNewsDoes() {
        // Given
        feeds.watch(List.of(OTHER), now);
        // When
        tells(item("old", null, "Förra veckans nyhet", null, MONDAY_NOON.minus(Duration.ofDays(7))),
                item("undated", null, "Någon gång", null, null), item("fresh", null, "Nyss", null, MONDAY_NOON.minusSeconds(60)));
        // Then
        assertThat(only().message().titleSv()).isEqualTo("Nyss");
    }

    @Test
    void newsAfterALongAbsenceIsStillNews() {
        // When
        tells(item("guid-9", null, "Under helgen", null, MONDAY_NOON.minus(Duration.ofDays(3))));
        // Then
        assertThat(only().message().titleSv()).isEqualTo("Under helgen");
    }

    @Test
    void brokenFeedIsLeftAloneLongerEachTimeAndIsWellAgainWhenItAnswers() {
        // Given
        reading = new Reading.Broken("HTTP_500");
        now = now.plusSeconds(30);
        look();
        FeedState once = feeds.all().getFirst();
        now = once.nextAt();
        look();
        FeedState twice = feeds.all().getFirst();
        now = twice.nextAt();
        // When
        reading = new Reading.News(List.of(), new Validators("\"8\"", null));
        look();
        // Then
        assertThat(once.condition()).isEqualTo(FeedState.Condition.BROKEN);
        assertThat(Duration.between(MONDAY_NOON.plusSeconds(30), once.nextAt())).isEqualTo(Duration.ofSeconds(60));
        assertThat(Duration.between(once.nextAt(), twice.nextAt())).isEqualTo(Duration.ofSeconds(120));
        assertThat(feeds.all().getFirst()).isEqualTo(new FeedState(FEED, new Validators("\"8\"", null), now, 0, null, now.plusSeconds(30)));
        now = now.plusSeconds(30);
        look();
        assertThat(sent).isEqualTo(new Validators("\"8\"", null));
    }

    private void tells(NewsItem... told) {
        now = now.plusSeconds(30);
        reading = new Reading.News(List.of(told), Validators.NONE);
        look();
    }

    private void look() {
        WatchNewsroom watch = watch();
        for (var due = watch.takeDue(); due.isPresent(); due = watch.takeDue()) {
            watch.look(due.get());
        }
    }

    private WatchNewsroom watch() {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        WatchTerms terms = new WatchTerms(Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(24), Duration.ofHours(48), Duration.ofDays(7));
        Concerns concerns = text -> {
            asked.add(text);
            return answer;
        };
        TakeInNews takeIn = new TakeInNews(items, notices, new SameNews(notices, terms), new AnnounceNotices(notices, announced::addAll, clock),
                new Concerned(new WhoAnswers(organisations), topics), new BriefingTerm(Duration.ofHours(2)), terms, clock);
        return new WatchNewsroom(feeds, (feed, validators) -> {
            sent = validators;
            return reading;
        }, concerns, items, notices, takeIn, terms, clock);
    }

    private Notice only() {
        assertThat(notices.all()).hasSize(1);
        return notices.all().getFirst();
    }

    private static NewsItem item(String key, @Nullable String link, String title, @Nullable String ingress, @Nullable Instant publishedAt) {
        return new NewsItem(key, link, title, ingress, publishedAt);
    }
}
