package se.farled.knowledge.gap;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.change.Checks;
import se.farled.knowledge.change.Violation;

/** What an advisor says is missing, wrong or unclear; one touch is enough, so all but the kind may be left out. */
public record Report(@Nullable GapKind kind, @Nullable String topicId, @Nullable String articleId,
        @Nullable String contactId, @Nullable String wording) {

    /** What is wrong with it, given the topics and articles that exist. */
    public List<Violation> violations(Predicate<String> topicExists, Predicate<String> articleExists) {
        Checks checks = new Checks().demand(kind != null, "kind", "is missing: NOT_IN_BASE, WRONG or UNCLEAR")
                .demand(kind == null || kind == GapKind.NOT_IN_BASE || articleId != null, "articleId", "is missing: which article is it?")
                .optionalText("contactId", contactId, 80).optionalText("wording", wording, 4_000);
        if (topicId != null) {
            checks.known("topicId", topicId, topicExists, "topic");
        }
        if (articleId != null) {
            checks.known("articleId", articleId, articleExists, "article");
        }
        return checks.violations();
    }
}
