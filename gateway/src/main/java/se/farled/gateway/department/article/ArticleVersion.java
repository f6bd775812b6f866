package se.farled.gateway.department.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an article has said from some moment on.
 *
 * @param retired this version took it out of use
 */
public record ArticleVersion(long version, Instant at, By by, boolean retired, List<String> topicIds, String titleSv, @Nullable String titleEn,
        String publicSv, @Nullable String publicEn, List<String> advisorsSv, @Nullable LocalDate reviewDate) {

    /** Who made it: a role and an organisation, never a person. */
    public record By(String role, @Nullable String organisationId) {
    }

    /** What it says, by field, without those left empty. */
    public Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        said.put("titleSv", titleSv);
        said.put("titleEn", titleEn == null ? "" : titleEn);
        said.put("publicSv", publicSv);
        said.put("publicEn", publicEn == null ? "" : publicEn);
        said.put("advisorsSv", String.join("\n", advisorsSv));
        said.put("topicIds", String.join(", ", topicIds.stream().sorted().toList()));
        said.put("reviewDate", reviewDate == null ? "" : reviewDate.toString());
        said.values().removeIf(String::isEmpty);
        return said;
    }
}
