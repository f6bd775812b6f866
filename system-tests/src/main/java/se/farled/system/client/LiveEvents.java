package se.farled.system.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway's live stream (server-sent events), read by a thread of its own until closed. */
public final class LiveEvents implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One event.
     *
     * @param name contact, case, or snapshot
     * @param id what to come back with as Last-Event-ID
     * @param seenAt System.nanoTime() when its last line had been read from the socket
     */
    public record LiveEvent(String name, String id, JsonNode data, long seenAt) {}

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private final InputStream body;
    private final CountDownLatch listening = new CountDownLatch(1);

    private LiveEvents(Gateway gateway, String lastEventId, Consumer<LiveEvent> listener) {
        var request = gateway.request("/api/stream").header("Accept", "text/event-stream");
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<InputStream> response;
        try {
            response = http.send(request.build(), BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while opening the stream", e));
        }
        if (response.statusCode() != 200) {
            throw new IllegalStateException("the live stream answered " + response.statusCode());
        }
        body = response.body();
        Thread.ofPlatform().name("live-events").daemon().start(() -> read(listener));
    }

    /** Opens the stream as the gateway's user and returns once the server has said that it listens. */
    public static LiveEvents open(Gateway gateway, Consumer<LiveEvent> listener) {
        return openAfter(gateway, "", listener);
    }

    /** The same, with what came after the event of that id first. */
    public static LiveEvents openAfter(Gateway gateway, String lastEventId, Consumer<LiveEvent> listener) {
        var events = new LiveEvents(gateway, lastEventId, listener);
        try {
            if (!events.listening.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the live stream says nothing");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return events;
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            http.shutdownNow();
        }
    }

    private void read(Consumer<LiveEvent> listener) {
        String name = "";
        String id = "";
        var data = new StringBuilder();
        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                listening.countDown();
                if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5).strip());
                } else if (line.isEmpty() && !data.isEmpty()) {
                    long seenAt = System.nanoTime();
                    listener.accept(new LiveEvent(name, id, JSON.readTree(data.toString()), seenAt));
                    data.setLength(0);
                    name = "";
                }
            }
        } catch (IOException e) {
            // Closed, by either side: whoever waits for an event notices that none comes.
        }
    }
}
