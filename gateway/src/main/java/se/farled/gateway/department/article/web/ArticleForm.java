package se.farled.gateway.department.article.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.department.article.ArticleDraft;
import se.farled.gateway.department.article.DepartmentArticle;

/**
 * The form as it was typed; what was left out is empty.
 *
 * @param step the button: save, try for the sample questions, or look for the desk's view alone
 * @param version the version that the editor saw; 0 for a new article
 * @param advisorsSv lines for advisors only, one on each line
 * @param questions sample questions, one on each line
 * @param gapId the gap that it closes
 */
record ArticleForm(String step, Long version, List<String> topicIds, String titleSv, String titleEn, String publicSv, String publicEn,
        String advisorsSv, String reviewDate, String questions, String gapId) {
    private static final Set<String> STEPS = Set.of("save", "try", "look");

    ArticleForm {
        step = STEPS.contains(text(step)) ? step : "save";
        version = version == null ? 0 : version;
        topicIds = topicIds == null ? List.of() : topicIds.stream().filter(Objects::nonNull).toList();
        titleSv = text(titleSv);
        titleEn = text(titleEn);
        publicSv = text(publicSv);
        publicEn = text(publicEn);
        advisorsSv = text(advisorsSv);
        reviewDate = text(reviewDate);
        questions = text(questions);
        gapId = text(gapId);
    }

    /** An empty form, to be looked at again on that day. */
    static ArticleForm blank(LocalDate review, List<String> topicIds, String gapId) {
        return new ArticleForm("", 0L, topicIds, "", "", "", "", "", review.toString(), "", gapId);
    }

    /** The same, to close that gap. */
    ArticleForm closing(String gapId) {
        return new ArticleForm(step, version, topicIds, titleSv, titleEn, publicSv, publicEn, advisorsSv, reviewDate, questions, gapId);
    }

    /** The same with a question to try, on one line. */
    ArticleForm trying(@Nullable String question) {
        return new ArticleForm(step, version, topicIds, titleSv, titleEn, publicSv, publicEn, advisorsSv, reviewDate,
                text(question).replaceAll("\\s+", " ").strip(), gapId);
    }

    /** The form that says what is kept now. */
    static ArticleForm of(DepartmentArticle now) {
        return new ArticleForm("", now.version(), now.topicIds(), now.titleSv(), text(now.titleEn()), now.publicSv(), text(now.publicEn()),
                String.join("\n", now.advisorsSv()), now.reviewDate() == null ? "" : now.reviewDate().toString(), "", "");
    }

    /** The same words on another version. */
    ArticleForm on(long version) {
        return new ArticleForm(step, version, topicIds, titleSv, titleEn, publicSv, publicEn, advisorsSv, reviewDate, questions, gapId);
    }

    /** What it means; `wrong` gets the fields that cannot be read. */
    ArticleDraft meant(@Nullable String organisationId, Set<String> wrong) {
        return new ArticleDraft(topicIds, organisationId, titleSv.strip(), orNull(titleEn), publicSv.strip(), orNull(publicEn), lines(advisorsSv), day(wrong));
    }

    List<String> asked() {
        return lines(questions);
    }

    private @Nullable LocalDate day(Set<String> wrong) {
        try {
            return reviewDate.isBlank() ? null : LocalDate.parse(reviewDate.strip());
        } catch (DateTimeParseException e) {
            wrong.add("reviewDate");
            return null;
        }
    }

    /** What it says, by field, without those left empty. */
    Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        said.put("titleSv", titleSv);
        said.put("titleEn", titleEn);
        said.put("publicSv", publicSv);
        said.put("publicEn", publicEn);
        said.put("advisorsSv", advisorsSv);
        said.put("topicIds", String.join(", ", topicIds.stream().sorted().toList()));
        said.put("reviewDate", reviewDate);
        said.replaceAll((_, value) -> value.replace("\r\n", "\n").strip());
        said.values().removeIf(String::isEmpty);
        return said;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value.strip();
    }

    @Override
    public String toString() {
        return "ArticleForm[version=" + version + "]";
    }
}
