package se.farled.router.knowledge;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is known at one moment; immutable, replaced as a whole when knowledge-events bring news.
 *
 * @param version count of changes since the log's start, to tell two moments apart
 */
public record KnowledgeBase(
        long version,
        Map<String, Organisation> organisations,
        Map<String, Topic> topics,
        Map<String, OwnershipRule> rules,
        Map<String, Article> articles,
        Map<String, Place> places,
        Map<String, Notice> notices) {

    /** What is known apart from notices. */
    public KnowledgeBase(long version, Map<String, Organisation> organisations, Map<String, Topic> topics,
            Map<String, OwnershipRule> rules, Map<String, Article> articles, Map<String, Place> places) {
        this(version, organisations, topics, rules, articles, places, Map.of());
    }

    /** Nothing is known yet. */
    public static final KnowledgeBase EMPTY =
            new KnowledgeBase(0, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** The topic with that id, if known. */
    public Optional<Topic> topic(@Nullable String topicId) {
        return topicId == null ? Optional.empty() : Optional.ofNullable(topics.get(topicId));
    }

    /** The organisation with that id, if known. */
    public Optional<Organisation> organisation(@Nullable String organisationId) {
        return organisationId == null ? Optional.empty() : Optional.ofNullable(organisations.get(organisationId));
    }

    /** The ownership rule of that topic, if known. */
    public Optional<OwnershipRule> rule(@Nullable String topicId) {
        return topicId == null ? Optional.empty() : Optional.ofNullable(rules.get(topicId));
    }

    /** The article with that id, if it is published. */
    public Optional<Article> article(@Nullable String articleId) {
        return articleId == null ? Optional.empty() : Optional.ofNullable(articles.get(articleId));
    }
}
