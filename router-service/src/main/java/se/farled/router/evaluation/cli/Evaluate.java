package se.farled.router.evaluation.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.LogManager;
import se.farled.router.evaluation.FoundAnswer;
import se.farled.router.evaluation.Request;
import se.farled.router.evaluation.RoutedRequest;
import se.farled.router.evaluation.RoutingQuality;
import se.farled.router.evaluation.SearchQuality;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.matching.ArticleSearch;
import se.farled.router.matching.LearningCurve;
import se.farled.router.matching.Question;
import se.farled.router.routing.Router;
import tools.jackson.databind.json.JsonMapper;

/** {@code evaluate}: the production engine on labelled questions or requests; exits 2 when its arguments do not fit. */
public final class Evaluate {

    private static final String USAGE = "evaluate takes --knowledge K.jsonl --questions Q.jsonl, or --city DIR --requests R.jsonl [--taught T.jsonl], and --json";
    private static final int MOST = 10;

    private Evaluate() {}

    public static void main(String[] arguments) {
        // Read when the first logger is made: nothing but the figures belongs on the standard output.
        System.setProperty("logback.configurationFile", "evaluation-logback.xml");
        LogManager.getLogManager().reset();
        try {
            Map<String, String> given = given(arguments);
            if (given.containsKey("--curve")) {
                curve(file(given, "--city"));
                return;
            }
            Map<String, Double> figures = given.containsKey("--city") ? routing(given)
                    : searching(file(given, "--knowledge"), file(given, "--questions"));
            System.out.println(given.containsKey("--json") ? JsonMapper.shared().writeValueAsString(figures) : table(figures));
        } catch (IOException | RuntimeException failed) {
            System.err.println(failed instanceof IllegalArgumentException ? failed.getMessage() : "evaluate: " + failed);
            System.exit(2);
        }
    }

    private static Map<String, Double> routing(Map<String, String> given) throws IOException {
        KnowledgeBase known = CityFiles.read(file(given, "--city"));
        List<Request> requests = LabelledLines.requests(file(given, "--requests"));
        List<Request> taught = given.containsKey("--taught") ? LabelledLines.requests(file(given, "--taught")) : List.of();
        try (Engine engine = new Engine(known)) {
            Router router = engine.router();
            long lessons = taught.stream().filter(engine::teach).count();
            Map<String, Double> figures = RoutingQuality.of(requests.stream()
                    .map(it -> new RoutedRequest(it, router.route(Question.of(it.text())))).toList());
            if (!taught.isEmpty()) {
                figures.put("lessons", (double) lessons);
            }
            return withLatency(figures, Latency.of(requests, it -> router.route(Question.of(it.text()))));
        }
    }

    private static Map<String, Double> searching(Path knowledge, Path file) throws IOException {
        List<ArticleSearch.Answer> answers = LabelledLines.knowledge(knowledge);
        List<LabelledLines.Question> questions = LabelledLines.questions(file);
        try (Engine engine = new Engine(KnowledgeBase.EMPTY)) {
            ArticleSearch search = engine.search();
            search.replace(answers);
            Map<String, Double> figures = SearchQuality.of(questions.stream().map(it -> found(it, search)).toList());
            return withLatency(figures, Latency.of(questions, it -> search.search(it.text(), null, MOST)));
        }
    }

    /** How well the starter corpus' own held-out phrasings are named, as more of it is learnt from. */
    private static void curve(Path city) throws IOException {
        KnowledgeBase known = CityFiles.read(city);
        try (Engine engine = new Engine(KnowledgeBase.EMPTY)) {
            LearningCurve curve = new LearningCurve(known, engine.stems());
            for (double share : List.of(0.1, 0.2, 0.4, 0.7, 1.0)) {
                LearningCurve.Point point = curve.at(share);
                System.out.printf(Locale.ROOT, "%3.0f %% of the corpus, %6d phrasings: top-1 %.3f, top-3 %.3f%n", 100 * share, point.phrasings(),
                        point.top1(), point.top3());
            }
        }
    }

    private static FoundAnswer found(LabelledLines.Question question, ArticleSearch search) {
        List<ArticleSearch.Hit> hits = search.search(question.text(), null, MOST);
        String within = question.category() == null ? null : search.search(question.text(), question.category(), 1).stream()
                .map(ArticleSearch.Hit::id).findFirst().orElse(null);
        return new FoundAnswer(question.answer(), hits.stream().map(ArticleSearch.Hit::id).toList(), within,
                question.category() != null, hits.isEmpty());
    }

    private static Map<String, Double> withLatency(Map<String, Double> figures, Latency latency) {
        Map<String, Double> all = new LinkedHashMap<>(figures);
        all.put("latencyP50Ms", latency.millis(0.5));
        all.put("latencyP99Ms", latency.millis(0.99));
        return all;
    }

    private static String table(Map<String, Double> figures) {
        StringBuilder table = new StringBuilder();
        figures.forEach((name, figure) -> table.append(String.format(Locale.ROOT, "%-24s %8.3f%n", name, figure)));
        return table.toString().stripTrailing();
    }

    private static Path file(Map<String, String> given, String name) {
        String value = given.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing; " + USAGE);
        }
        return Path.of(value);
    }

    private static Map<String, String> given(String[] arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--json", "--curve" -> given.put(arguments[i], "");
                case "--knowledge", "--questions", "--city", "--requests", "--taught" -> {
                    if (i + 1 == arguments.length) {
                        throw new IllegalArgumentException(arguments[i] + " takes a path; " + USAGE);
                    }
                    given.put(arguments[i], arguments[++i]);
                }
                default -> throw new IllegalArgumentException("unknown option " + arguments[i] + "; " + USAGE);
            }
        }
        return given;
    }
}
