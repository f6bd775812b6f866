package se.farled.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of the four services in a Java of its own, from its unpacked jar, with an AOT cache when one has been made. */
final class ServiceServer implements Server {
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2)).build();
    /** Long enough for a cold start beside three others on two cores. */
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final Process process;

    private ServiceServer(Process process) {
        this.process = process;
    }

    static ServiceServer start(String name, Path jar, int port, Map<String, String> environment, Path log) {
        var command = java(name);
        if (Files.exists(cache(jar))) {
            command.add("-XX:AOTCache=" + cache(jar));
        }
        command.addAll(List.of("-jar", jar.toString()));
        var process = Children.start(command, environment, jar.getParent(), log, "KILL");
        try {
            Await.ready(name, process, log, PATIENCE, () -> Ports.accepts(port) && healthy("http://127.0.0.1:" + port));
            return new ServiceServer(process);
        } catch (RuntimeException e) {
            Children.stop(process, "KILL", 5);
            throw e;
        }
    }

    /**
     * What every start of a service has in common. The router, which matches at each keystroke, gets the optimising compiler;
     * for the others the quick one is enough, and halves the processor time of their start (measured: 7.1 s to 4.0 s).
     */
    static List<String> java(String name) {
        // The router learns anew beside what it has learnt when the knowledge changes: with 256 MB an edited article killed it.
        var heap = name.equals("router-service") ? "-Xmx384m" : "-Xmx256m";
        var command = new ArrayList<>(List.of(Children.java(), heap, "-XX:+UseSerialGC", "-Xss512k",
                "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED",
                "-Dorg.apache.avro.SERIALIZABLE_PACKAGES=se.farled"));
        if (!name.equals("router-service")) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        return command;
    }

    /** Where the jar's AOT cache lies. */
    static Path cache(Path jar) {
        return jar.resolveSibling("start.aot");
    }

    /** Whether the service at `url` calls itself ready. */
    static boolean healthy(String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url + "/actuator/health")).timeout(Duration.ofSeconds(3)).build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    @Override
    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        Children.stop(process, "TERM", 8);
    }
}
