package se.farled.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/**
 * The four servers together. Kafka and PostgreSQL start side by side; the registry follows PostgreSQL, which it stores in.
 *
 * @param kafka the broker
 * @param postgres the database server
 * @param registry the schema registry
 * @param mailbox SMTP and IMAP
 */
public record EmbeddedServers(KafkaServer kafka, PostgresServer postgres, RegistryServer registry, Mailbox mailbox)
        implements AutoCloseable {

    /** Starts all four with their data under `home`/data and their logs under `home`/logs, and returns when all serve. */
    public static EmbeddedServers start(Path home, Ports ports, String password, List<String> databases) {
        var data = home.toAbsolutePath().resolve("data");
        var logs = home.toAbsolutePath().resolve("logs");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var kafka = CompletableFuture.supplyAsync(() -> KafkaServer.start(
                    data.resolve("kafka"), logs.resolve("kafka.log"), ports.kafka(), ports.controller(), List.of()), threads);
            var postgres = CompletableFuture.supplyAsync(() -> {
                var server = PostgresServer.start(data.resolve("postgres"), logs.resolve("postgres.log"), ports.postgres(), password);
                server.ensureDatabase(RegistryServer.DATABASE);
                return server;
            }, threads);
            var registry = postgres.thenApplyAsync(database -> RegistryServer.start(
                    data.resolve("registry"), logs.resolve("registry.log"), ports.registry(),
                    database.jdbcUrl(RegistryServer.DATABASE), password, List.of()), threads);
            var mailbox = CompletableFuture.supplyAsync(
                    () -> Mailbox.start(ports.smtp(), ports.imap(), password), threads);
            try {
                databases.forEach(postgres.join()::ensureDatabase);
                return new EmbeddedServers(kafka.join(), postgres.join(), registry.join(), mailbox.join());
            } catch (CompletionException e) {
                List.of(registry, kafka, mailbox, postgres).forEach(server -> server.thenAccept(EmbeddedServers::closeQuietly));
                throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
            }
        }
    }

    @Override
    public void close() {
        List.<Server>of(mailbox, registry, kafka, postgres).forEach(EmbeddedServers::closeQuietly);
    }

    private static void closeQuietly(Server server) {
        try {
            server.close();
        } catch (RuntimeException e) {
            System.getLogger("se.farled.local").log(System.Logger.Level.WARNING, "a server did not stop cleanly", e);
        }
    }
}
