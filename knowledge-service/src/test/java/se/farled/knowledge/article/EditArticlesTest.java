package se.farled.knowledge.article;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.knowledge.Fixtures.articleOwnedBy;
import static se.farled.knowledge.Fixtures.organisation;
import static se.farled.knowledge.Fixtures.ownedBy;
import static se.farled.knowledge.Fixtures.titled;
import static se.farled.knowledge.Fixtures.topic;
import static se.farled.knowledge.NoticeFixtures.MONDAY_NOON;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.farled.knowledge.InMemoryHistory;
import se.farled.knowledge.InMemoryStore;
import se.farled.knowledge.change.Actor;
import se.farled.knowledge.change.Author;
import se.farled.knowledge.change.Change;
import se.farled.knowledge.change.Outcome;

class EditArticlesTest {

    private static final Actor PARKS = new Actor.Editor("parks");
    private static final Actor SCHOOLS = new Actor.Editor("schools");

    private final InMemoryStore.OfArticles articles = new InMemoryStore.OfArticles();
    private final InMemoryHistory history = new InMemoryHistory();
    private final List<Change> announced = new ArrayList<>();
    private EditArticles edit;
    private Article swing;

    @BeforeEach
    void anArticleOfTheParks() {
        var organisations = new InMemoryStore.OfOrganisations();
        organisations.save(organisation("parks"));
        organisations.save(organisation("schools"));
        var topics = new InMemoryStore.OfTopics();
        topics.save(topic("swing"));
        edit = new EditArticles(articles, organisations, topics,
                new KeepArticles(articles, history, announced::addAll, Clock.fixed(MONDAY_NOON, ZoneOffset.UTC)), history);
        swing = articleOwnedBy("parks", "art-swing", "swing");
        articles.save(swing);
    }

    @Test
    void ownersEditIsKeptAsTheNextVersionAndAnnounced() {
        // When
        Outcome<Article> outcome = edit.change(PARKS, 1L, titled(swing, "Ny rubrik"));
        // Then
        Article now = titled(swing, "Ny rubrik").withVersion(2);
        assertThat(outcome).isEqualTo(new Outcome.Done<>(now));
        assertThat(articles.find("art-swing")).contains(now);
        assertThat(announced).containsExactly(new Change.ArticlePublished(now));
    }

    @Test
    void editThatChangesNothingIsNotAnnounced() {
        // When
        Outcome<Article> outcome = edit.change(PARKS, 1L, swing);
        // Then
        assertThat(outcome).isEqualTo(new Outcome.Done<>(swing));
        assertThat(announced).isEmpty();
    }

    @Test
    void editOfAnOldVersionIsRefused() {
        assertThat(edit.change(PARKS, 7L, titled(swing, "Ny"))).isEqualTo(new Outcome.Stale<>(1));
        assertThat(announced).isEmpty();
    }

    @Test
    void otherOrganisationsEditorIsRefused() {
        assertThat(edit.change(SCHOOLS, 1L, titled(swing, "Ny"))).isInstanceOf(Outcome.Forbidden.class);
        assertThat(edit.retire(SCHOOLS, 1L, "art-swing")).isInstanceOf(Outcome.Forbidden.class);
        assertThat(edit.publish(SCHOOLS, articleOwnedBy("parks", "art-new", "swing"))).isInstanceOf(Outcome.Forbidden.class);
        assertThat(announced).isEmpty();
    }

    @Test
    void editorCannotPushAnArticleOntoAnotherOrganisation() {
        assertThat(edit.change(PARKS, 1L, ownedBy("schools", swing))).isInstanceOf(Outcome.Forbidden.class);
    }

    @Test
    void leadEditsEverybodys() {
        assertThat(edit.change(new Actor.Lead(), 1L, ownedBy("schools", swing))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void readerAndAdministratorEditNothing() {
        assertThat(edit.change(new Actor.Reader(), 1L, titled(swing, "Ny"))).isInstanceOf(Outcome.Forbidden.class);
        assertThat(edit.change(new Actor.Administrator(), 1L, titled(swing, "Ny"))).isInstanceOf(Outcome.Forbidden.class);
    }

    @Test
    void articleOnAnUnknownTopicIsRefusedByTheField() {
        // When
        Outcome<Article> outcome = edit.publish(PARKS, articleOwnedBy("parks", "art-new", "unheard-of"));
        // Then
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Invalid.class, invalid ->
                assertThat(((Outcome.Invalid<?>) invalid).violations()).extracting("field").containsExactly("topicIds[0]"));
    }

    @Test
    void retiredArticleIsAnnouncedAndGone() {
        // When
        edit.retire(PARKS, null, "art-swing");
        // Then
        assertThat(articles.find("art-swing")).isEmpty();
        assertThat(announced).containsExactly(new Change.ArticleRetired("art-swing", 2));
        assertThat(edit.change(PARKS, 2L, swing)).isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void idThatWasRetiredGoesOnCounting() {
        // Given
        edit.retire(PARKS, null, "art-swing");
        // When
        Outcome<Article> outcome = edit.publish(PARKS, swing);
        // Then
        assertThat(outcome).isEqualTo(new Outcome.Done<>(swing.withVersion(3)));
    }

    @Test
    void eachVersionIsRememberedWithTheRoleAndOrganisationThatMadeIt() {
        // When
        edit.change(PARKS, 1L, titled(swing, "Ny rubrik"));
        edit.retire(new Actor.Lead(), 2L, "art-swing");
        // Then
        assertThat(history.of("art-swing")).containsExactly(
                new ArticleVersion(titled(swing, "Ny rubrik").withVersion(3), MONDAY_NOON, new Author(Author.Role.LEAD, null), true),
                new ArticleVersion(titled(swing, "Ny rubrik").withVersion(2), MONDAY_NOON, new Author(Author.Role.EDITOR, "parks"), false));
    }

    @Test
    void oldVersionIsSaidAgainAsANewOneByWhoeverOwnsItNow() {
        // Given
        edit.change(PARKS, 1L, titled(swing, "Två"));
        edit.change(new Actor.Lead(), 2L, ownedBy("schools", titled(swing, "Tre")));
        // When
        Outcome<Article> outcome = edit.restore(SCHOOLS, 3L, "art-swing", 2);
        // Then
        assertThat(outcome).isEqualTo(new Outcome.Done<>(ownedBy("schools", titled(swing, "Två")).withVersion(4)));
        assertThat(edit.restore(SCHOOLS, 3L, "art-swing", 2)).isEqualTo(new Outcome.Stale<>(4));
        assertThat(edit.restore(PARKS, 4L, "art-swing", 2)).isInstanceOf(Outcome.Forbidden.class);
        assertThat(edit.restore(SCHOOLS, 4L, "art-swing", 99)).isInstanceOf(Outcome.Invalid.class);
    }
}
