package se.farled.knowledge.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.change.Store;

/** The articles that answer; a retired one is found no more, and its id keeps counting versions. */
public interface Articles extends Store<Article> {

    /**
     * Articles by id.
     *
     * @param ownerId only those of this organisation; null for all
     * @param words only those that have these words in a title or a text; null for all
     */
    List<Article> search(@Nullable String ownerId, @Nullable String words);

    /** Those whose review is due on that day or before, the longest overdue first. */
    List<Article> reviewBy(LocalDate day);

    /** Takes it out of use; the version is that of its retirement. */
    void retire(String articleId, long version);
}
