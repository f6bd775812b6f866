package se.farled.router.evaluation.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.farled.router.knowledge.Article;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.Organisation;
import se.farled.router.knowledge.OwnershipRule;
import se.farled.router.knowledge.Place;
import se.farled.router.knowledge.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A city's knowledge from {@code city.json} and {@code articles.json}, as knowledge-service would tell it. */
final class CityFiles {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CityFiles() {}

    static KnowledgeBase read(Path directory) throws IOException {
        JsonNode city = JSON.readTree(Files.readString(directory.resolve("city.json")));
        JsonNode articles = JSON.readTree(Files.readString(directory.resolve("articles.json"))).get("articles");
        return new KnowledgeBase(1,
                byId(city.get("organisations"), CityFiles::organisation, Organisation::organisationId),
                byId(city.get("topics"), CityFiles::topic, Topic::topicId),
                byId(city.get("topics"), CityFiles::rule, OwnershipRule::topicId),
                byId(articles, CityFiles::article, Article::articleId),
                byId(city.get("city").get("places"), CityFiles::place, Place::placeId));
    }

    private static <T> Map<String, T> byId(JsonNode all, Function<JsonNode, T> read, Function<T, String> id) {
        return Map.copyOf(stream(all).stream().map(read).collect(Collectors.toMap(id, it -> it, (first, _) -> first, HashMap::new)));
    }

    private static Organisation organisation(JsonNode it) {
        return new Organisation(text(it, "id"), Organisation.Kind.valueOf(text(it, "kind")), text(it, "name_sv"),
                optional(it, "name_en"), null, null, null, null);
    }

    private static Topic topic(JsonNode it) {
        List<String> keywords = stream(it.get("keywords_sv")).stream().map(JsonNode::asString).toList();
        return new Topic(text(it, "id"), Topic.Kind.valueOf(text(it, "kind")), text(it, "name_sv"), optional(it, "name_en"),
                optional(it, "description_sv"), keywords, List.of(), it.get("advisor_can_answer").asBoolean(),
                it.get("secrecy").asBoolean());
    }

    private static OwnershipRule rule(JsonNode topic) {
        JsonNode asks = topic.get("asks");
        boolean asking = asks != null && !asks.isNull();
        List<OwnershipRule.Option> options = !asking ? List.of() : stream(asks.get("options")).stream()
                .map(it -> new OwnershipRule.Option(text(it, "id"), text(it, "label_sv"), optional(it, "label_en"),
                        text(it, "owner"), optional(it, "note_sv"))).toList();
        return new OwnershipRule(text(topic, "id"), text(topic, "owner"), asking ? optional(asks, "question_sv") : null,
                asking ? optional(asks, "question_en") : null, options, 1);
    }

    private static Article article(JsonNode it) {
        return new Article(text(it, "id"), 1, List.of(text(it, "topic")), text(it, "owner"), text(it, "title_sv"),
                optional(it, "title_en"), text(it, "public_sv"), optional(it, "public_en"),
                stream(it.get("advisors_sv")).stream().map(JsonNode::asString).toList());
    }

    private static Place place(JsonNode it) {
        return new Place(text(it, "name"), text(it, "name"), text(it, "kind"), optional(it, "district"), text(it, "keeper"));
    }

    private static String text(JsonNode it, String field) {
        return it.get(field).asString();
    }

    private static @Nullable String optional(JsonNode it, String field) {
        JsonNode value = it.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static List<JsonNode> stream(@Nullable JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        if (array != null && !array.isNull()) {
            array.forEach(all::add);
        }
        return all;
    }
}
