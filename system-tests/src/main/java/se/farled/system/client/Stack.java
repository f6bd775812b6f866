package se.farled.system.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A system that `./farled up` has started, as `./farled status --json` tells it.
 *
 * @param ready whether everything is up and healthy
 */
public record Stack(boolean ready, List<Part> services) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    /**
     * A server or service.
     *
     * @param state UP, STARTING, DOWN or UNHEALTHY
     * @param pid 0 while it has no process
     * @param url where it is; the form depends on what it is
     */
    public record Part(String name, String state, long pid, long rssMb, String url) {}

    /** Asks the script about the system whose state is kept in `home`. */
    public static Stack status(Path script, Path home) {
        try {
            var builder = new ProcessBuilder(script.toString(), "status", "--json").redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("FARLED_HOME", home.toString());
            var process = builder.start();
            var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return told.isBlank() ? new Stack(false, List.of()) : JSON.readValue(told, Stack.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking for the status", e);
        }
    }

    /** The part of that name: gateway, router-service, kafka, registry, postgres, mail, … */
    public Part part(String name) {
        return services.stream().filter(part -> part.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no part called " + name + " runs; ./farled up starts the system"));
    }

    /** Its gateway, called without credentials. */
    public Gateway gateway() {
        return new Gateway(part("gateway").url(), null);
    }
}
