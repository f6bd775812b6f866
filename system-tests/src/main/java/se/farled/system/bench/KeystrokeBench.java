package se.farled.system.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.farled.system.client.Gateway;

/**
 * What an advisor waits for at each keystroke: the match for what is typed so far, through gateway and router, beside one bare
 * round trip to the gateway by the same user, turn by turn.
 */
final class KeystrokeBench {
    private static final String NAME = "match";
    private static final String FLOOR = "/actuator/health/liveness";
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 4;
    /** Written for this. */
    private static final List<String> TYPED = List.of(
            "Hej, gungan på lekplatsen vid skolan har lossnat på ena sidan",
            "min mamma har fallit två gånger och behöver hjälp hemma på morgonen",
            "lampan utanför porten har varit släckt sedan i fredags",
            "när öppnar återvinningscentralen på lördag",
            "I moved here last week, how do I get my child a place at a preschool",
            "de har inte tömt soptunnan på tre veckor och det luktar",
            "får jag bygga ett uterum utan lov om det är femton kvadrat");

    private final BenchCity city;

    KeystrokeBench(BenchCity city) {
        this.city = city;
    }

    List<Figure> run() {
        var advisor = city.stack().gateway().as("advisor");
        var matches = new ArrayList<Double>();
        var floors = new ArrayList<Double>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (var text : TYPED) {
                for (int typed = 1; typed <= text.length(); typed++) {
                    var floor = millis(advisor, FLOOR);
                    var match = millis(advisor, "/api/match?q=" + URLEncoder.encode(text.substring(0, typed), StandardCharsets.UTF_8));
                    if (round >= 0) {
                        floors.add(floor);
                        matches.add(match);
                    }
                }
            }
        }
        var match = Sample.of(matches);
        var floor = Sample.of(floors);
        return List.of(new Figure(NAME, "keystrokeP50", match.percentile(0.5), "ms", floor.percentile(0.5)),
                new Figure(NAME, "keystrokeP99", match.percentile(0.99), "ms", floor.percentile(0.99)));
    }

    private static double millis(Gateway gateway, String path) {
        long start = System.nanoTime();
        var answer = gateway.get(path);
        if (answer.status() != 200) {
            throw new IllegalStateException("GET " + path.replaceAll("=.*", "=…") + " answered " + answer.status());
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
