package se.farled.system.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The gateway's HTTP API, called as one user or as nobody. A body is sent as JSON, a text as it is.
 *
 * @param url the gateway's base address
 * @param user a demo user; null calls without credentials
 */
public record Gateway(String url, @Nullable String user) {
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Every demo user's. */
    private static final String PASSWORD = "farled";

    /** The same gateway as somebody else sees it. */
    public Gateway as(String other) {
        return new Gateway(url, other);
    }

    /** Whether it calls itself ready. */
    public boolean ready() {
        try {
            return get("/actuator/health").status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** `headers` are name, value, name, value. */
    public Answer post(String path, @Nullable Object body, String... headers) {
        return send(with(headers, request(path)).POST(BodyPublishers.ofString(written(body))));
    }

    /** `headers` are name, value, name, value. */
    public Answer put(String path, Object body, String... headers) {
        return send(with(headers, request(path)).PUT(BodyPublishers.ofString(written(body))));
    }

    /** A request as this user, for calls that do not end at once. */
    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE);
        return user == null ? request : request.header("Authorization", "Basic "
                + Base64.getEncoder().encodeToString((user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8)));
    }

    private static HttpRequest.Builder with(String[] headers, HttpRequest.Builder request) {
        request.setHeader("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static String written(@Nullable Object body) {
        return body == null ? "" : body instanceof String text ? text : JSON.writeValueAsString(body);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("ETag").orElse(""), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while waiting for the gateway", e));
        }
    }
}
