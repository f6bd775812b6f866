package se.farled.gateway.department.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as its editor wants it.
 *
 * @param advisorsSv lines for advisors only
 */
public record ArticleDraft(List<String> topicIds, @Nullable String ownerId, String titleSv, @Nullable String titleEn, String publicSv,
        @Nullable String publicEn, List<String> advisorsSv, @Nullable LocalDate reviewDate) {
}
