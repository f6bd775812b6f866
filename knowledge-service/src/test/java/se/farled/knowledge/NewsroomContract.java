package se.farled.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.knowledge.NoticeFixtures.MONDAY_NOON;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.farled.knowledge.newsroom.Feed;
import se.farled.knowledge.newsroom.FeedState;
import se.farled.knowledge.newsroom.Feeds;
import se.farled.knowledge.newsroom.KnownItem;
import se.farled.knowledge.newsroom.KnownItems;
import se.farled.knowledge.newsroom.Validators;

/** What the stores of the newsroom's watch keep to. */
public interface NewsroomContract {

    Feed CITY = new Feed("feed-city", URI.create("https://fyrhamn.example/nyheter.rss"));
    Feed WATER = new Feed("feed-water", URI.create("https://vatten.example/atom.xml"));
    Instant LATER = MONDAY_NOON.plus(Duration.ofMinutes(1));

    /** An empty one. */
    Feeds feeds();

    /** An empty one, whose notice "ntc-swings" exists. */
    KnownItems items();

    @Test
    default void feedThatIsDueIsTakenByOneAndFreeAgainLater() {
        // Given
        Feeds feeds = feeds();
        feeds.watch(List.of(CITY, WATER), MONDAY_NOON);
        // Then
        assertThat(feeds.takeDue(MONDAY_NOON, LATER)).isPresent();
        assertThat(feeds.takeDue(MONDAY_NOON, LATER)).isPresent();
        assertThat(feeds.takeDue(MONDAY_NOON, LATER)).isEmpty();
        assertThat(feeds.takeDue(LATER, LATER.plusSeconds(60))).isPresent();
    }

    @Test
    default void feedKeepsHowItWentAlsoWhenItIsNamedAgain() {
        // Given
        Feeds feeds = feeds();
        feeds.watch(List.of(CITY, WATER), MONDAY_NOON);
        FeedState read = new FeedState(CITY, new Validators("\"7\"", "Mon, 23 Nov 2026 11:00:00 GMT"), MONDAY_NOON, 0, null, LATER);
        FeedState broken = new FeedState(WATER, Validators.NONE, null, 3, "HTTP_500", LATER);
        // When
        feeds.save(read);
        feeds.save(broken);
        feeds.watch(List.of(CITY, WATER), LATER);
        // Then
        assertThat(feeds.all()).containsExactly(read, broken);
        feeds.watch(List.of(WATER), LATER);
        assertThat(feeds.all()).containsExactly(broken);
        assertThat(feeds.takeDue(LATER, LATER)).map(FeedState::feed).contains(WATER);
    }

    @Test
    default void itemIsFoundAsItWasKept() {
        // Given
        feeds().watch(List.of(CITY), MONDAY_NOON);
        KnownItems items = items();
        KnownItem old = new KnownItem("feed-city", "guid-1", "abc", null, false, true);
        KnownItem made = new KnownItem("feed-city", "guid-2", "def", "ntc-swings", true, false);
        // When
        items.save(old);
        items.save(made);
        // Then
        assertThat(items.find("feed-city", "guid-1")).contains(old);
        assertThat(items.find("feed-city", "guid-3")).isEmpty();
        assertThat(items.unmatched()).containsExactly(made);
        items.save(new KnownItem("feed-city", "guid-2", "ghi", "ntc-swings", true, true));
        assertThat(items.unmatched()).isEmpty();
    }
}
