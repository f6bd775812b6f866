package se.farled.gateway.department.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as its organisation edits it.
 *
 * @param version what a change is made on
 * @param reviewDate when its owner must look at it again
 */
public record DepartmentArticle(String articleId, long version, List<String> topicIds, String ownerId, String titleSv, @Nullable String titleEn,
        String publicSv, @Nullable String publicEn, List<String> advisorsSv, @Nullable LocalDate reviewDate) {
}
