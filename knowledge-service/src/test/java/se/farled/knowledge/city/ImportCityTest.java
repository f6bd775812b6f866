package se.farled.knowledge.city;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.knowledge.Fixtures.articleOwnedBy;
import static se.farled.knowledge.Fixtures.organisation;
import static se.farled.knowledge.Fixtures.placeKeptBy;
import static se.farled.knowledge.Fixtures.ruleWithoutQuestion;
import static se.farled.knowledge.Fixtures.titled;
import static se.farled.knowledge.Fixtures.topic;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.farled.knowledge.InMemoryHistory;
import se.farled.knowledge.InMemoryStore;
import se.farled.knowledge.article.Article;
import se.farled.knowledge.article.KeepArticles;
import se.farled.knowledge.change.Actor;
import se.farled.knowledge.change.Change;
import se.farled.knowledge.change.Outcome;
import se.farled.knowledge.city.ImportCity.Imported;

class ImportCityTest {

    private static final Actor ADMINISTRATOR = new Actor.Administrator();
    private static final Article ARTICLE = articleOwnedBy("parks", "art-swing", "swing");

    private final InMemoryStore.OfArticles articles = new InMemoryStore.OfArticles();
    private final InMemoryHistory history = new InMemoryHistory();
    private final List<Change> announced = new ArrayList<>();
    private final ImportCity importCity = new ImportCity(new InMemoryStore.OfOrganisations(), new InMemoryStore.OfTopics(),
            new InMemoryStore.OfRules(), new InMemoryStore.OfPlaces(), articles,
            new KeepArticles(articles, history, announced::addAll, Clock.systemUTC()), announced::addAll);

    @Test
    void firstImportAnnouncesEverythingOwnersFirst() {
        // When
        Outcome<Imported> outcome = importCity.take(ADMINISTRATOR, cityWith(ARTICLE));
        // Then
        assertThat(outcome).isEqualTo(new Outcome.Done<>(new Imported(1, 1, 1, 1, 1)));
        assertThat(announced).hasSize(5);
        assertThat(announced.getFirst()).isInstanceOf(Change.OrganisationDefined.class);
    }

    @Test
    void sameImportTwiceAnnouncesNothingTheSecondTime() {
        // Given
        importCity.take(ADMINISTRATOR, cityWith(ARTICLE));
        announced.clear();
        // When
        Outcome<Imported> outcome = importCity.take(ADMINISTRATOR, cityWith(ARTICLE));
        // Then
        assertThat(outcome).isEqualTo(new Outcome.Done<>(new Imported(0, 0, 0, 0, 0)));
        assertThat(announced).isEmpty();
    }

    @Test
    void onlyWhatDiffersIsAnnouncedAsTheNextVersion() {
        // Given
        importCity.take(ADMINISTRATOR, cityWith(ARTICLE));
        announced.clear();
        // When
        importCity.take(ADMINISTRATOR, cityWith(titled(ARTICLE, "Ny rubrik")));
        // Then
        assertThat(announced).containsExactly(new Change.ArticlePublished(titled(ARTICLE, "Ny rubrik").withVersion(2)));
        assertThat(history.of("art-swing")).extracting(version -> version.article().version()).containsExactly(2L, 1L);
    }

    @Test
    void cityThatContradictsItselfIsNotTakenInAtAll() {
        // When
        Outcome<Imported> outcome = importCity.take(ADMINISTRATOR, cityWith(articleOwnedBy("nobody", "art-x", "swing")));
        // Then
        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        assertThat(articles.all()).isEmpty();
        assertThat(announced).isEmpty();
    }

    @Test
    void editorsAndReadersImportNothing() {
        assertThat(importCity.take(new Actor.Editor("parks"), cityWith(ARTICLE))).isInstanceOf(Outcome.Forbidden.class);
        assertThat(importCity.take(new Actor.Reader(), cityWith(ARTICLE))).isInstanceOf(Outcome.Forbidden.class);
        assertThat(announced).isEmpty();
    }

    private static City cityWith(Article article) {
        return new City(List.of(organisation("parks")), List.of(topic("swing")),
                List.of(ruleWithoutQuestion("swing", "parks")), List.of(placeKeptBy("parks", "norra-kajen")), List.of(article));
    }
}
