package se.farled.knowledge.article;

import java.util.List;
import java.util.Optional;

/** Every version that an article has had. */
public interface ArticleHistory {

    /** Adds a version; what is there is never changed. */
    void add(ArticleVersion version);

    /** An article's versions, the newest first; none when nobody knows the id. */
    List<ArticleVersion> of(String articleId);

    /** One of them. */
    Optional<ArticleVersion> find(String articleId, long version);
}
