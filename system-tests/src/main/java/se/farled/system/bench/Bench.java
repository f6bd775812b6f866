package se.farled.system.bench;

import java.io.IOException;
import java.util.List;

/** `./farled bench`: the benchmarks that need the whole system. Those of one part are that part's own. */
public final class Bench {
    private Bench() {}

    /** Takes the benchmark's name, all when there is none, and `--json` for one JSON object a line. */
    public static void main(String[] arguments) throws InterruptedException {
        var words = List.of(arguments);
        var json = words.contains("--json");
        var name = words.stream().filter(word -> !word.startsWith("--")).findFirst().orElse("all");
        try {
            if (!List.of("path", "notice", "match", "all").contains(name)) {
                throw new IllegalStateException("there is no benchmark called " + name + "; there are start, path, notice and match");
            }
            try (var city = BenchCity.open()) {
                if (name.equals("match") || name.equals("all")) {
                    tell(new KeystrokeBench(city).run(), json);
                }
                if (name.equals("path") || name.equals("all")) {
                    tell(new PathBench(city).run(), json);
                }
                if (name.equals("notice") || name.equals("all")) {
                    tell(new NoticeBench(city).run(), json);
                }
            }
        } catch (IOException | RuntimeException e) {
            System.err.println("farled bench: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void tell(List<Figure> figures, boolean json) {
        figures.forEach(figure -> System.out.println(json ? figure.json() : figure.line()));
    }
}
