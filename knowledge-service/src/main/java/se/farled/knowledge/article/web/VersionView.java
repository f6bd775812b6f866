package se.farled.knowledge.article.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.article.Article;
import se.farled.knowledge.article.ArticleVersion;
import se.farled.knowledge.change.Author;

/** A version of an article as it is shown. */
record VersionView(long version, Instant at, Author by, boolean retired, List<String> topicIds, String ownerId, String titleSv,
        @Nullable String titleEn, String publicSv, @Nullable String publicEn, List<String> advisorsSv, @Nullable LocalDate reviewDate) {

    static VersionView of(ArticleVersion version) {
        Article article = version.article();
        return new VersionView(article.version(), version.at(), version.by(), version.retired(), article.topicIds(),
                article.ownerId(), article.titleSv(), article.titleEn(), article.publicSv(), article.publicEn(),
                article.advisorsSv(), article.reviewDate());
    }
}
