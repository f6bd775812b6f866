package se.farled.local;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * All parts of the running system and the order they need: PostgreSQL and Kafka first, side by side with the mailbox; then
 * the registry and the four services. They stop the other way round.
 */
final class Stack {
    private static final Map<String, String> DATABASES = Map.of("router-service", "router",
            "knowledge-service", "knowledge", "case-service", "cases", "gateway", "gateway");

    private final Settings settings;
    private final Secrets secrets;
    private final Progress progress;
    private final Ports ports;
    private final List<Part> servers = new ArrayList<>();
    private final Map<String, Part> services = new LinkedHashMap<>();
    private final Newsroom newsroom;
    private final Part postgres;
    private final Part kafka;
    private final Part registry;

    Stack(Settings settings, Secrets secrets, Progress progress) {
        this.settings = settings;
        this.secrets = secrets;
        this.progress = progress;
        this.ports = Ports.from(settings.port());
        var data = settings.data();
        this.newsroom = Newsroom.start(data.resolve("newsroom"));
        this.postgres = server("postgres", "postgresql://127.0.0.1:" + ports.postgres(), () -> PostgresServer.start(
                data.resolve("postgres"), settings.log("postgres"), ports.postgres(), secrets.database()));
        this.kafka = server("kafka", "127.0.0.1:" + ports.kafka(), () -> KafkaServer.start(
                data.resolve("kafka"), settings.log("kafka"), ports.kafka(), ports.controller(),
                Files.exists(KafkaServer.cache()) ? List.of("-XX:AOTCache=" + KafkaServer.cache()) : List.of()));
        server("mail", "smtp://127.0.0.1:" + ports.smtp() + "/" + Mailbox.ADDRESS,
                () -> Mailbox.start(ports.smtp(), ports.imap(), secrets.mail()));
        this.registry = server("registry", "http://127.0.0.1:" + ports.registry() + "/apis/ccompat/v7",
                () -> RegistryServer.start(data.resolve("registry"), settings.log("registry"), ports.registry(),
                        "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + RegistryServer.DATABASE, secrets.database(),
                        List.of()));
        settings.apps().forEach((name, jar) -> services.put(name, new Part(name, "http://127.0.0.1:" + portOf(name), progress,
                () -> ServiceServer.start(name, jar, portOf(name), environment(name), settings.log(name)))));
    }

    /** Starts everything and returns when every part serves; throws with the first part's reason when one does not. */
    void start() {
        Executor threads = Thread::startVirtualThread;
        var database = begin(postgres, threads).thenAccept(server -> createDatabases((PostgresServer) server));
        var foundation = CompletableFuture.allOf(database, begin(kafka, threads));
        var all = new ArrayList<CompletableFuture<?>>();
        servers.stream().filter(part -> part != postgres && part != kafka && part != registry)
                .forEach(part -> all.add(begin(part, threads)));
        all.add(database.thenComposeAsync(done -> begin(registry, threads), threads));
        services.values().forEach(part -> all.add(foundation.thenComposeAsync(done -> begin(part, threads), threads)));
        var failure = new CompletableFuture<Void>();
        all.forEach(part -> part.whenComplete((done, reason) -> {
            if (reason != null) {
                failure.completeExceptionally(reason);
            }
        }));
        try {
            CompletableFuture.anyOf(failure, CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    void stop() {
        parallel(List.copyOf(services.values()));
        parallel(servers.stream().filter(part -> part != postgres).toList());
        postgres.stop();
        newsroom.stop();
    }

    List<Part> parts() {
        var parts = new ArrayList<>(services.values());
        parts.addAll(servers);
        return parts;
    }

    String url(String service) {
        return "http://127.0.0.1:" + portOf(service);
    }

    /** What a service finds in its environment. */
    Map<String, String> environment(String service) {
        var environment = new LinkedHashMap<String, String>();
        environment.put("SPRING_PROFILES_ACTIVE", "embedded");
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", "" + portOf(service));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
        environment.put("REGISTRY_URL", "http://127.0.0.1:" + ports.registry() + "/apis/registry/v3");
        environment.put("DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + DATABASES.get(service));
        environment.put("DATABASE_USER", PostgresServer.USER);
        environment.put("DATABASE_PASSWORD", secrets.database());
        environment.put("INTERNAL_TOKEN", secrets.internalToken());
        environment.put("LINK_SECRET", secrets.linkSecret());
        environment.put("LEARNING_SECRET", secrets.learningSecret());
        environment.put("ROUTER_URL", url("router-service"));
        environment.put("KNOWLEDGE_URL", url("knowledge-service"));
        environment.put("CASES_URL", url("case-service"));
        environment.put("PUBLIC_URL", url("gateway"));
        environment.put("NEWSROOM_FEEDS", newsroom.feed());
        environment.put("NEWSROOM_POLL_EVERY", "2s");
        for (var protocol : List.of("SMTP", "IMAP")) {
            environment.put(protocol + "_HOST", "127.0.0.1");
            environment.put(protocol + "_PORT", "" + (protocol.equals("SMTP") ? ports.smtp() : ports.imap()));
            environment.put(protocol + "_USER", Mailbox.ADDRESS);
            environment.put(protocol + "_PASSWORD", secrets.mail());
        }
        environment.put("IMAP_SSL", "false");
        environment.put("CONTACT_CENTRE_ADDRESS", Mailbox.ADDRESS);
        environment.put("MODEL_CACHE", settings.home().resolve("models").toString());
        return environment;
    }

    private int portOf(String service) {
        return settings.port() + switch (service) {
            case "gateway" -> 0;
            case "router-service" -> 1;
            case "knowledge-service" -> 2;
            case "case-service" -> 3;
            default -> throw new Refusal("no service is called " + service);
        };
    }

    private Part server(String name, String url, Supplier<Server> starter) {
        var part = new Part(name, url, progress, starter);
        servers.add(part);
        return part;
    }

    private CompletableFuture<Server> begin(Part part, Executor threads) {
        return CompletableFuture.supplyAsync(() -> {
            var server = part.start();
            progress.say(part.name() + " is up: " + part.url());
            return server;
        }, threads);
    }

    private static void createDatabases(PostgresServer server) {
        server.ensureDatabase(RegistryServer.DATABASE);
        DATABASES.values().forEach(server::ensureDatabase);
    }

    private static void parallel(List<Part> parts) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            parts.forEach(part -> threads.execute(part::stop));
        }
    }
}
