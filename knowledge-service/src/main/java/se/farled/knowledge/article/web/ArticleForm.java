package se.farled.knowledge.article.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.article.Article;

/** An article as it is sent; what is left out is empty, and the domain says what must not be. */
record ArticleForm(
        @Nullable List<@Nullable String> topicIds,
        @Nullable String ownerId,
        @Nullable String titleSv,
        @Nullable String titleEn,
        @Nullable String publicSv,
        @Nullable String publicEn,
        @Nullable List<@Nullable String> advisorsSv,
        @Nullable LocalDate reviewDate) {

    Article article(String articleId) {
        return new Article(articleId, 0, orEmpty(topicIds), orEmpty(ownerId), orEmpty(titleSv), titleEn,
                orEmpty(publicSv), publicEn, orEmpty(advisorsSv), reviewDate);
    }

    private static List<String> orEmpty(@Nullable List<@Nullable String> values) {
        return values == null ? List.of() : values.stream().map(ArticleForm::orEmpty).toList();
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
