package se.farled.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** `farled learn FILE`: hands a city's own history to the running router, piece by piece, and waits until it has learnt. */
public final class Learn {
    private static final int PIECE = 500;
    private static final int MOST_NAMED = 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String router;
    private final String token;
    private final List<Map<String, @Nullable Object>> piece = new ArrayList<>();
    private long read;
    private long added;
    private long known;
    private long refused;

    private Learn(String router, String token) {
        this.router = router;
        this.token = token;
    }

    /** Takes the stack's home directory and the file, or `--forget`. Ends with 1 when nothing could be learnt from. */
    public static void main(String[] arguments) {
        try {
            var home = Path.of(arguments[0]);
            var state = StackState.read(home).orElseThrow(() -> new Refusal("nothing runs that could learn: './farled up' first"));
            var url = state.parts().stream().filter(part -> part.name().equals("router-service")).findFirst().orElseThrow().url();
            var learn = new Learn(url, Secrets.in(home).internalToken());
            System.exit(arguments[1].equals("--forget") ? learn.forget() : learn.from(Path.of(arguments[1])));
        } catch (Refusal | IOException e) {
            System.err.println("farled learn: " + e.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            System.exit(130);
        }
    }

    private int from(Path file) throws IOException, InterruptedException {
        if (!Files.isReadable(file)) {
            throw new Refusal(file + " cannot be read");
        }
        new HistoryFile(file).each(row -> {
            piece.add(row);
            read++;
            if (piece.size() == PIECE) {
                hand();
            }
        });
        hand();
        if (refused > MOST_NAMED) {
            System.err.printf(Locale.ROOT, "… and %d more were refused%n", refused - MOST_NAMED);
        }
        if (added + known == 0) {
            throw new Refusal("none of " + read + " rows could be learnt from");
        }
        var standing = added == 0 ? call("GET", "/history", null) : learnt();
        System.out.printf(Locale.ROOT, "learnt from %d of %d rows (%d were known, %d refused); the history holds %d rows on %d topics%n",
                added + known, read, known, refused, standing.path("rows").asLong(), standing.path("topics").asInt());
        return 0;
    }

    private int forget() throws IOException, InterruptedException {
        call("DELETE", "/history", null);
        learnt();
        System.out.println("the imported history is forgotten");
        return 0;
    }

    private void hand() {
        if (piece.isEmpty()) {
            return;
        }
        try {
            var answer = call("POST", "/history", Map.of("rows", piece));
            added += answer.path("added").asLong();
            known += answer.path("known").asLong();
            for (var one : answer.path("refused")) {
                if (refused++ < MOST_NAMED) {
                    System.err.printf(Locale.ROOT, "line %d, %s: %s%n", one.path("line").asLong(), one.path("field").asString(""), one.path("reason").asString(""));
                }
            }
        } catch (IOException e) {
            throw new Refusal("the router does not answer after " + read + " rows; the same import again goes on where this one ended");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted after " + read + " rows");
        }
        piece.clear();
        System.err.printf(Locale.ROOT, "%d rows read, %d new, %d known, %d refused%n", read, added, known, refused);
    }

    private JsonNode learnt() throws IOException, InterruptedException {
        System.err.println("learning …");
        call("POST", "/history/learn", null);
        var standing = call("GET", "/history", null);
        while (standing.path("learning").asBoolean(false)) {
            Await.pause();
            standing = call("GET", "/history", null);
        }
        return standing;
    }

    private JsonNode call(String method, String path, @Nullable Object body) throws IOException, InterruptedException {
        var sent = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        var answer = HTTP.send(HttpRequest.newBuilder(URI.create(router + path)).method(method, sent).header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token).timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new Refusal("the router refused " + method + " " + path + " with " + answer.statusCode());
        }
        return answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }
}
