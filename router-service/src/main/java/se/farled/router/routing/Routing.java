package se.farled.router.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision with all that explains it; stored with the contact.
 *
 * @param language BCP 47, given or detected
 * @param topics topics thought of, best first, with calibrated probabilities
 * @param candidates articles found, best first
 * @param why reasons in words, Swedish and English, most telling first
 * @param engineVersion version of the matching engine
 * @param ruleVersion version of the ownership rule used; null when no topic was named
 * @param policyVersion version of the thresholds used; null where none was needed
 * @param weighed what the decision was weighed from; null when there was nothing to weigh
 */
public record Routing(
        RoutingDecision decision,
        String language,
        List<TopicGuess> topics,
        List<ArticleHit> candidates,
        List<Reason> why,
        String engineVersion,
        @Nullable Long ruleVersion,
        @Nullable Long policyVersion,
        @Nullable Weighing weighed) {

    /** A decision for which nothing was weighed. */
    public Routing(RoutingDecision decision, String language, List<TopicGuess> topics, List<ArticleHit> candidates, List<Reason> why,
            String engineVersion, @Nullable Long ruleVersion) {
        this(decision, language, topics, candidates, why, engineVersion, ruleVersion, null, null);
    }

    /** A topic with its probability, 0 to 1, and its owner as far as the words tell; null when its rule is unknown. */
    public record TopicGuess(String topicId, double probability, @Nullable String ownerId) {

        /** A topic whose owner nobody has asked for. */
        public TopicGuess(String topicId, double probability) {
            this(topicId, probability, null);
        }
    }

    /** An article with its version and how well it fits, 0 to 1. */
    public record ArticleHit(String articleId, long version, double score) {}

    /** One reason in both languages. */
    public record Reason(String sv, String en) {}
}
