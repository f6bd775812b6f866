package se.farled.router.knowledge.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.farled.router.web.Problems;
import se.farled.router.knowledge.Article;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.Organisation;
import se.farled.router.knowledge.OwnershipRule;
import se.farled.router.knowledge.Topic;

/** What the router knows, from its own copy: there also while knowledge-service is down. */
@RestController
class KnowledgeController {

    private final Knowledge knowledge;

    KnowledgeController(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @GetMapping("/topics")
    List<TopicJson> topics(@RequestParam(defaultValue = "") String q) {
        KnowledgeBase known = knowledge.current();
        return known.topics().values().stream().filter(topic -> matches(topic, q))
                .sorted(Comparator.comparing(Topic::name))
                .map(topic -> new TopicJson(topic.topicId(), topic.name(), topic.nameEn(),
                        known.rule(topic.topicId()).map(OwnershipRule::ownerId).orElse(null)))
                .toList();
    }

    @GetMapping("/organisations")
    List<OrganisationJson> organisations() {
        return knowledge.current().organisations().values().stream().sorted(Comparator.comparing(Organisation::name))
                .map(OrganisationJson::of).toList();
    }

    @GetMapping("/articles/{articleId}")
    ArticleJson article(@PathVariable String articleId) {
        return knowledge.current().article(articleId).map(ArticleJson::of)
                .orElseThrow(() -> Problems.notFound("There is no published article with that id."));
    }

    /** Each word asked for begins a word of the topic's id, names or keywords. */
    private static boolean matches(Topic topic, String q) {
        List<String> words = Stream.concat(
                        Stream.of(topic.topicId(), topic.name(), topic.nameEn() == null ? "" : topic.nameEn()),
                        topic.keywords().stream())
                .flatMap(KnowledgeController::words).toList();
        return words(q).allMatch(asked -> words.stream().anyMatch(word -> word.startsWith(asked)));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }

    record TopicJson(String topicId, String name, @Nullable String nameEn, @Nullable String ownerId) {}

    record OrganisationJson(String organisationId, String name, @Nullable String nameEn, Organisation.Kind kind,
            @Nullable String phone, @Nullable String email, @Nullable String hours, @Nullable String reachNote) {

        static OrganisationJson of(Organisation known) {
            return new OrganisationJson(known.organisationId(), known.name(), known.nameEn(), known.kind(),
                    known.phone(), known.email(), known.hours(), known.reachNote());
        }
    }

    record ArticleJson(String articleId, long version, String title, @Nullable String titleEn, String publicText,
            @Nullable String publicTextEn, List<String> advisors, String ownerId, List<String> topicIds) {

        static ArticleJson of(Article known) {
            return new ArticleJson(known.articleId(), known.version(), known.title(), known.titleEn(),
                    known.publicText(), known.publicTextEn(), known.advisors(), known.ownerId(), known.topicIds());
        }
    }
}
