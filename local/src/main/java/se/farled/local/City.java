package se.farled.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference city, Fyrhamn: what an empty system is filled with. */
final class City {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String knowledgeUrl;
    private final String routerUrl;
    private final String token;

    City(String knowledgeUrl, String routerUrl, String token) {
        this.knowledgeUrl = knowledgeUrl;
        this.routerUrl = routerUrl;
        this.token = token;
    }

    /** Loads the city unless the system already knows topics; says whether it did. */
    boolean loadIntoEmptySystem() {
        if (count(knowledgeUrl) > 0) {
            return false;
        }
        var body = JSON.writeValueAsString(Map.of("city", read("city.json"), "articles", read("articles.json")));
        var response = send(HttpRequest.newBuilder(URI.create(knowledgeUrl + "/import"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException("the knowledge service did not take the reference city: status "
                    + response.statusCode() + " " + response.body());
        }
        return true;
    }

    /** Returns when the router's own index holds every topic that the knowledge service has, and it has learnt from them. */
    int awaitTopicsInRouter(Duration limit) {
        var expected = count(knowledgeUrl);
        var end = System.nanoTime() + limit.toNanos();
        while (count(routerUrl) < expected || !learnt()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the router knows " + count(routerUrl) + " of " + expected + " topics after "
                        + limit.toSeconds() + " s" + (learnt() ? "" : ", and has not learnt from them"));
            }
            Await.pause();
        }
        return expected;
    }

    private boolean learnt() {
        var response = send(HttpRequest.newBuilder(URI.create(routerUrl + "/actuator/health/readiness")).GET());
        return response.statusCode() == 200
                && !JSON.readTree(response.body()).at("/components/matching/details/learning").asBoolean(true);
    }

    private int count(String service) {
        var response = send(HttpRequest.newBuilder(URI.create(service + "/topics")).GET());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(service + "/topics answered " + response.statusCode());
        }
        return JSON.readTree(response.body()).size();
    }

    /** On a connection of its own: a service that has just started may read no second request on a kept one (reactor-netty 4361). */
    private HttpResponse<String> send(HttpRequest.Builder request) {
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return http.send(request.header("Authorization", "Bearer " + token).timeout(Duration.ofSeconds(60)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading the city", e);
        }
    }

    private static JsonNode read(String name) {
        try (InputStream in = City.class.getResourceAsStream("/city/" + name)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
