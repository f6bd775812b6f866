package se.farled.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** An inner service that answers what a test tells it to, and remembers what it was asked. */
public final class FakeService {
    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    /** What it answers; `delayMillis` lets it be slow. */
    public record Answer(int status, String body, String etag, long delayMillis) {
    }

    /** What it was asked. */
    public record Call(String request, Map<String, List<String>> headers, String body) {
        public String header(String name) {
            return headers.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(name)).findFirst().map(entry -> entry.getValue().getFirst()).orElse(null);
        }
    }

    public FakeService() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** `request` is the method and the path, for instance GET /desk. */
    public void answers(String request, int status, String body) {
        answers.put(request, new Answer(status, body, null, 0));
    }

    public void answers(String request, Answer answer) {
        answers.put(request, answer);
    }

    public Call lastCall() {
        return calls.getLast();
    }

    /** What it was asked with that method and path, oldest first. */
    public List<Call> calls(String request) {
        return calls.stream().filter(call -> call.request().replaceFirst("\\?.*", "").equals(request)).toList();
    }

    public void forget() {
        answers.clear();
        calls.clear();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        calls.add(new Call(exchange.getRequestMethod() + " " + exchange.getRequestURI(), Map.copyOf(exchange.getRequestHeaders()),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        var answer = answers.getOrDefault(request, new Answer(200, "{}", null, 0));
        try {
            Thread.sleep(answer.delayMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (answer.etag() != null) {
            exchange.getResponseHeaders().set("ETag", answer.etag());
        }
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
