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

/**
 * The schema registry (Apicurio, on PostgreSQL) on 127.0.0.1. Its default compatibility is none; here it is FULL_TRANSITIVE,
 * so that every reader copes with every writer, before and after.
 */
public final class RegistryServer implements Server {
    /** The database that must exist before the start. */
    static final String DATABASE = "registry";

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final int port;

    private RegistryServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static RegistryServer start(Path home, Path log, int port, String jdbcUrl, String password,
            List<String> javaOptions) {
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command = new ArrayList<>(List.of(Children.java(), "-Xmx192m", "-XX:+UseSerialGC", "-Xss512k",
                "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", ServerFiles.registry().resolve("quarkus-run.jar").toString()));
        var environment = Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", "" + port,
                "QUARKUS_MANAGEMENT_HOST", "127.0.0.1",
                "QUARKUS_MANAGEMENT_PORT", "0",
                "QUARKUS_LOG_LEVEL", "WARN",
                "APICURIO_STORAGE_KIND", "sql",
                "APICURIO_STORAGE_SQL_KIND", "postgresql",
                "APICURIO_DATASOURCE_URL", jdbcUrl,
                "APICURIO_DATASOURCE_USERNAME", PostgresServer.USER,
                "APICURIO_DATASOURCE_PASSWORD", password);
        var server = new RegistryServer(Children.start(command, environment, home, log, "KILL"), port);
        Await.ready("the schema registry", server.process, log, Duration.ofSeconds(90), server::answers);
        server.demandCompatibility();
        return server;
    }

    /** What the Apicurio serde takes as `apicurio.registry.url`. */
    public String url() {
        return "http://127.0.0.1:" + port + "/apis/registry/v3";
    }

    /** The Confluent-compatible base: what a Confluent client takes as `schema.registry.url`. */
    public String confluentUrl() {
        return "http://127.0.0.1:" + port + "/apis/ccompat/v7";
    }

    @Override
    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        Children.stop(process, "TERM", 5);
    }

    private boolean answers() {
        try {
            return Ports.accepts(port) && send(HttpRequest.newBuilder(URI.create(confluentUrl() + "/subjects")).GET()) == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private void demandCompatibility() {
        var status = send(HttpRequest.newBuilder(URI.create(confluentUrl() + "/config"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"compatibility\":\"FULL_TRANSITIVE\"}")));
        if (status != 200) {
            throw new IllegalStateException("the registry did not accept FULL_TRANSITIVE: status " + status);
        }
    }

    private static int send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(5)).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the registry", e);
        }
    }
}
