package se.farled.gateway.clients;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Asks the inner services how they are; for the health page only, so it neither trips nor heeds the circuit breakers. */
public class InnerParts {
    private static final Duration WAIT = Duration.ofMillis(800);

    private final HttpClient http;
    private final Map<String, URI> parts;

    InnerParts(HttpClient http, Map<String, URI> parts) {
        this.http = http;
        this.parts = Map.copyOf(parts);
    }

    /** Whether that part says that it is ready. */
    public boolean answers(String part) {
        try {
            var request = HttpRequest.newBuilder(URI.create(parts.get(part) + "/actuator/health")).timeout(WAIT).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
