package se.farled.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.farled.knowledge.article.ArticleHistory;
import se.farled.knowledge.article.ArticleVersion;

/** Versions of articles in memory. */
public class InMemoryHistory implements ArticleHistory {

    private final List<ArticleVersion> versions = new ArrayList<>();

    @Override
    public void add(ArticleVersion version) {
        versions.addFirst(version);
    }

    @Override
    public List<ArticleVersion> of(String articleId) {
        return versions.stream().filter(version -> version.article().articleId().equals(articleId)).toList();
    }

    @Override
    public Optional<ArticleVersion> find(String articleId, long version) {
        return of(articleId).stream().filter(one -> one.article().version() == version).findFirst();
    }
}
