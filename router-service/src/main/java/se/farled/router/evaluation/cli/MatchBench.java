package se.farled.router.evaluation.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;
import se.farled.router.matching.BareSearch;
import se.farled.router.matching.Question;
import se.farled.router.routing.Router;

/** {@code bench match}: a match in a large city beside a bare Lucene query for the same words on the same index, turn by turn. */
public final class MatchBench {

    private static final int ARTICLES = 5_000;
    private static final int TOPICS = 500;
    private static final int QUESTIONS = 1_000;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;

    private MatchBench() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("logback.configurationFile", "evaluation-logback.xml");
        LogManager.getLogManager().reset();
        LargeCity city = LargeCity.of(TOPICS, ARTICLES);
        try (Engine engine = new Engine(city.knowledge())) {
            measure(engine.router(), engine.bareSearch(), city.questions(QUESTIONS), List.of(arguments).contains("--json"));
        }
    }

    private static void measure(Router router, BareSearch bare, List<String> questions, boolean json) {
        long[] matches = new long[ROUNDS * questions.size()];
        long[] floors = new long[matches.length];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int i = 0; i < questions.size(); i++) {
                String text = questions.get(i);
                long start = System.nanoTime();
                bare.count(text, 5);
                long between = System.nanoTime();
                router.route(Question.of(text));
                long end = System.nanoTime();
                if (round >= 0) {
                    floors[round * questions.size() + i] = between - start;
                    matches[round * questions.size() + i] = end - between;
                }
            }
        }
        Arrays.sort(matches);
        Arrays.sort(floors);
        tell("engineP50", quantile(matches, 0.5), quantile(floors, 0.5), json);
        tell("engineP99", quantile(matches, 0.99), quantile(floors, 0.99), json);
    }

    private static double quantile(long[] ascending, double quantile) {
        return ascending[(int) Math.min(ascending.length - 1, Math.floor(quantile * ascending.length))] / 1e6;
    }

    private static void tell(String metric, double value, double floor, boolean json) {
        System.out.println(String.format(Locale.ROOT, json
                ? "{\"bench\":\"match\",\"metric\":\"%s\",\"value\":%.3f,\"unit\":\"ms\",\"floor\":%.3f,\"ratio\":%.3f}"
                : "match    %-28s %10.3f ms  floor %8.3f ms, ratio %.1f", metric, value, floor, value / floor));
    }
}
