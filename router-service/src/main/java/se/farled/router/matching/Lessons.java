package se.farled.router.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.farled.router.knowledge.Article;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.OwnershipRule;
import se.farled.router.knowledge.Topic;

/** What the knowledge base itself teaches: names, descriptions, keywords, articles, and the answers to questions. */
final class Lessons {

    private static final float KNOWLEDGE_WEIGHT = 0.5f;

    private Lessons() {}

    /** One lesson a topic and language, one an article and language. */
    static List<Phrasing> ofTopics(KnowledgeBase known) {
        List<Phrasing> lessons = new ArrayList<>();
        known.topics().values().stream().sorted(Comparator.comparing(Topic::topicId)).forEach(topic -> {
            add(lessons, topic.topicId(), topic.name(), topic.description(), String.join(" ", topic.keywords()));
            add(lessons, topic.topicId(), topic.nameEn());
        });
        known.articles().values().stream().sorted(Comparator.comparing(Article::articleId))
                .forEach(article -> article.topicIds().stream().filter(known.topics()::containsKey).forEach(topicId -> {
                    add(lessons, topicId, article.title(), article.publicText());
                    add(lessons, topicId, article.titleEn(), article.publicTextEn());
                }));
        return lessons;
    }

    /** One lesson an answer and language. */
    static List<Phrasing> ofOptions(OwnershipRule rule) {
        return rule.options().stream().flatMap(option -> Stream.of(option.label(), option.labelEn())
                .filter(Objects::nonNull)
                .map(label -> new Phrasing(rule.topicId(), option.optionId(), label, KNOWLEDGE_WEIGHT))).toList();
    }

    private static void add(List<Phrasing> lessons, String topicId, @Nullable String... parts) {
        String text = String.join(". ", Stream.of(parts).filter(Objects::nonNull).toList());
        if (!text.isBlank()) {
            lessons.add(new Phrasing(topicId, null, text, KNOWLEDGE_WEIGHT));
        }
    }
}
