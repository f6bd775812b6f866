package se.farled.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.knowledge.NoticeFixtures.MONDAY_NOON;

import org.junit.jupiter.api.Test;
import se.farled.knowledge.article.Article;
import se.farled.knowledge.article.ArticleHistory;
import se.farled.knowledge.article.ArticleVersion;
import se.farled.knowledge.change.Author;

/** What every store of an article's versions keeps to. */
public interface HistoryContract {

    /** An empty one. */
    ArticleHistory history();

    @Test
    default void versionsAreFoundAsTheyWereTheNewestFirst() {
        // Given
        ArticleHistory history = history();
        Article article = Fixtures.articleOwnedBy("parks", "art-swing", "swing");
        ArticleVersion first = new ArticleVersion(article, MONDAY_NOON, new Author(Author.Role.EDITOR, "parks"), false);
        ArticleVersion second = new ArticleVersion(article.withVersion(2), MONDAY_NOON.plusSeconds(60), new Author(Author.Role.LEAD, null), true);
        // When
        history.add(first);
        history.add(second);
        // Then
        assertThat(history.of("art-swing")).containsExactly(second, first);
        assertThat(history.find("art-swing", 1)).contains(first);
        assertThat(history.find("art-swing", 3)).isEmpty();
        assertThat(history.of("unheard-of")).isEmpty();
    }
}
