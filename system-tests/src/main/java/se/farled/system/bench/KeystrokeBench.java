package se.farled.system.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an advisor waits for at each keystroke: the match for what is typed so far, through gateway and router, in the session that
 * the desk's pages use, beside one bare round trip to the gateway, turn by turn.
 */
final class KeystrokeBench {
    private static final String NAME = "match";
    private static final String FLOOR = "/actuator/health/liveness";
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 4;
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    /** Written for this. */
    private static final List<String> TYPED = List.of(
            "Hej, gungan på lekplatsen vid skolan har lossnat på ena sidan",
            "min mamma har fallit två gånger och behöver hjälp hemma på morgonen",
            "lampan utanför porten har varit släckt sedan i fredags",
            "när öppnar återvinningscentralen på lördag",
            "I moved here last week, how do I get my child a place at a preschool",
            "de har inte tömt soptunnan på tre veckor och det luktar",
            "får jag bygga ett uterum utan lov om det är femton kvadrat");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
    private final String url;

    KeystrokeBench(BenchCity city) {
        this.url = city.stack().gateway().url();
    }

    List<Figure> run() throws IOException, InterruptedException {
        signIn();
        var matches = new ArrayList<Double>();
        var floors = new ArrayList<Double>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (var text : TYPED) {
                for (int typed = 1; typed <= text.length(); typed++) {
                    var floor = millis(FLOOR);
                    var match = millis("/api/match?q=" + encoded(text.substring(0, typed)));
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

    private void signIn() throws IOException, InterruptedException {
        var page = http.send(request("/login").GET().build(), BodyHandlers.ofString()).body();
        var token = FORM_TOKEN.matcher(page);
        var form = "username=advisor&password=farled" + (token.find() ? "&_csrf=" + encoded(token.group(1)) : "");
        http.send(request("/login").header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build(),
                BodyHandlers.discarding());
    }

    private double millis(String path) throws IOException, InterruptedException {
        var request = request(path).GET().build();
        long start = System.nanoTime();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("GET " + path.replaceAll("=.*", "=…") + " answered " + answer.statusCode());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
