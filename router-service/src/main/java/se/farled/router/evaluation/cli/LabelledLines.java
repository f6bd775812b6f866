package se.farled.router.evaluation.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.farled.router.evaluation.Request;
import se.farled.router.matching.ArticleSearch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the three JSON Lines forms that an evaluation takes. */
final class LabelledLines {

    private static final JsonMapper JSON = JsonMapper.shared();

    private LabelledLines() {}

    /** A question, the id of what answers it (null: nothing does), and its category. */
    record Question(String text, @Nullable String answer, @Nullable String category) {}

    static List<Request> requests(Path file) throws IOException {
        return lines(file).stream().map(it -> new Request(required(it, "id"), lang(it), required(it, "text"), optional(it, "topic"),
                optional(it, "owner"), optional(it, "decision"), also(it))).toList();
    }

    static List<ArticleSearch.Answer> knowledge(Path file) throws IOException {
        return lines(file).stream().map(it -> new ArticleSearch.Answer(required(it, "id"), 1, optional(it, "title"), null,
                required(it, "text"), null, List.of(), optional(it, "category"))).toList();
    }

    static List<Question> questions(Path file) throws IOException {
        return lines(file).stream()
                .map(it -> new Question(required(it, "text"), optional(it, "answer"), optional(it, "category"))).toList();
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).map(JSON::readTree).toList();
    }

    private static Set<String> also(JsonNode it) {
        JsonNode also = it.get("also");
        return also == null || also.isNull() ? Set.of() : StreamSupport.stream(also.spliterator(), false)
                .map(matter -> required(matter, "topic")).collect(Collectors.toSet());
    }

    private static String lang(JsonNode it) {
        String lang = optional(it, "lang");
        return lang == null ? "sv" : lang;
    }

    private static String required(JsonNode it, String field) {
        String value = optional(it, field);
        if (value == null) {
            throw new IllegalArgumentException("a line lacks \"" + field + "\": " + it);
        }
        return value;
    }

    private static @Nullable String optional(JsonNode it, String field) {
        JsonNode value = it.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }
}
