package se.farled.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.knowledge.Fixtures.articleOwnedBy;
import static se.farled.knowledge.Fixtures.titled;

import java.util.List;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.farled.knowledge.article.Article;
import se.farled.knowledge.article.Articles;

/** What a store of articles keeps to besides. */
public interface ArticlesContract extends StoreContract<Article> {

    @Override
    Articles store();

    @Override
    default Article one() {
        return articleOwnedBy("parks", "art-swing", "swing");
    }

    @Override
    default Article otherOfTheSameId() {
        return new Article("art-swing", 1, one().topicIds(), "schools", "Utan engelska", null, "Text", null,
                List.of(), null);
    }

    @Test
    default void retiredArticleIsNotFoundAndItsIdCountsOn() {
        // Given
        Articles store = store();
        store.save(one());
        // When
        store.retire("art-swing", 2);
        // Then
        assertThat(store.find("art-swing")).isEmpty();
        assertThat(store.all()).isEmpty();
        assertThat(store.search(null, null)).isEmpty();
        assertThat(store.lastVersion("art-swing")).isEqualTo(2);
    }

    @Test
    default void articlePublishedAgainIsFound() {
        // Given
        Articles store = store();
        store.save(one());
        store.retire("art-swing", 2);
        // When
        store.save(one().withVersion(3));
        // Then
        assertThat(store.find("art-swing")).contains(one().withVersion(3));
    }

    @Test
    default void searchKnowsOwnersAndWordsInEitherLanguage() {
        // Given
        Articles store = store();
        Article swing = one();
        Article bridge = titled(articleOwnedBy("schools", "art-bridge", "swing"), "Anmäl en trasig BRO 100 %");
        store.save(swing);
        store.save(bridge);
        // Then
        assertThat(store.search("parks", null)).containsExactly(swing);
        assertThat(store.search(null, "bro 100 %")).containsExactly(bridge);
        assertThat(store.search(null, "Playground")).containsExactly(bridge, swing);
        assertThat(store.search("parks", "bro 100 %")).isEmpty();
    }

    @Test
    default void articlesWhoseReviewIsDueAreFound() {
        // Given
        Articles store = store();
        store.save(Fixtures.articleOwnedBy("parks", "art-swing", "swing"));
        // Then
        assertThat(store.reviewBy(LocalDate.of(2027, 2, 28))).isEmpty();
        assertThat(store.reviewBy(LocalDate.of(2027, 3, 1))).hasSize(1);
    }
}
