package se.farled.knowledge.article;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.change.Checks;
import se.farled.knowledge.change.Versioned;
import se.farled.knowledge.change.Violation;

/**
 * An answer.
 *
 * @param topicIds topics it answers
 * @param ownerId the organisation that answers for it
 * @param publicSv residents' text, Swedish
 * @param advisorsSv lines for advisors only
 * @param reviewDate when the owner must look at it again; null when never agreed
 */
public record Article(
        String articleId,
        long version,
        List<String> topicIds,
        String ownerId,
        String titleSv,
        @Nullable String titleEn,
        String publicSv,
        @Nullable String publicEn,
        List<String> advisorsSv,
        @Nullable LocalDate reviewDate) implements Versioned<Article> {

    public Article {
        topicIds = List.copyOf(topicIds);
        advisorsSv = List.copyOf(advisorsSv);
    }

    @Override
    public String id() {
        return articleId;
    }

    @Override
    public Article withVersion(long version) {
        return new Article(articleId, version, topicIds, ownerId, titleSv, titleEn, publicSv, publicEn, advisorsSv, reviewDate);
    }

    /** The same, answered for by another organisation. */
    public Article ownedBy(String ownerId) {
        return new Article(articleId, version, topicIds, ownerId, titleSv, titleEn, publicSv, publicEn, advisorsSv, reviewDate);
    }

    /** What is wrong with it, given the organisations and topics that exist. */
    public List<Violation> violations(Predicate<String> organisationExists, Predicate<String> topicExists) {
        Checks checks = new Checks().id("articleId", articleId)
                .text("titleSv", titleSv, 200).optionalText("titleEn", titleEn, 200)
                .text("publicSv", publicSv, 20_000).optionalText("publicEn", publicEn, 20_000)
                .known("ownerId", ownerId, organisationExists, "organisation")
                .demand(!topicIds.isEmpty(), "topicIds", "names no topic")
                .demand(topicIds.size() <= 20, "topicIds", "names more than 20 topics")
                .distinct("topicIds", topicIds)
                .demand(advisorsSv.size() <= 50, "advisorsSv", "has more than 50 lines");
        for (int i = 0; i < topicIds.size(); i++) {
            checks.known("topicIds[" + i + "]", topicIds.get(i), topicExists, "topic");
        }
        for (int i = 0; i < advisorsSv.size(); i++) {
            checks.text("advisorsSv[" + i + "]", advisorsSv.get(i), 2_000);
        }
        return checks.violations();
    }
}
