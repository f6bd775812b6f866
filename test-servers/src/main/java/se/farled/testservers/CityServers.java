package se.farled.testservers;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import se.farled.local.Mailbox;

/**
 * Real Kafka, schema registry, PostgreSQL and mailbox for the integration tests of a module. They start at the first use and
 * stop with the JVM. As an initializer, `@ContextConfiguration(initializers = CityServers.class)`, it points a service at
 * them: each application context gets an empty database of its own; topics are shared by the contexts of one JVM.
 *
 * <p>The system property or environment variable `farled.servers` / `FARLED_SERVERS` chooses `embedded` (the default) or
 * `containers`, which needs a container engine.
 */
public final class CityServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("cityServers", properties()));
    }

    /** The settings that every service reads, as its environment would hold them; each call makes a new empty database. */
    public static Map<String, Object> properties() {
        return Map.ofEntries(
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers()),
                Map.entry("REGISTRY_URL", registryUrl()),
                Map.entry("DATABASE_URL", freshDatabase()),
                Map.entry("DATABASE_USER", databaseUser()),
                Map.entry("DATABASE_PASSWORD", databasePassword()),
                Map.entry("SMTP_HOST", "127.0.0.1"),
                Map.entry("SMTP_PORT", mailbox().smtpPort()),
                Map.entry("SMTP_USER", mailbox().user()),
                Map.entry("SMTP_PASSWORD", mailbox().password()),
                Map.entry("IMAP_HOST", "127.0.0.1"),
                Map.entry("IMAP_PORT", mailbox().imapPort()),
                Map.entry("IMAP_USER", mailbox().user()),
                Map.entry("IMAP_PASSWORD", mailbox().password()),
                Map.entry("IMAP_SSL", false),
                Map.entry("INTERNAL_TOKEN", "test-token"),
                Map.entry("LEARNING_SECRET", "test-learning-secret"),
                Map.entry("LINK_SECRET", "test-secret"));
    }

    public static String bootstrapServers() {
        return running().bootstrapServers();
    }

    /** What the Apicurio serde takes as `apicurio.registry.url`. */
    public static String registryUrl() {
        return running().registryRoot() + "/apis/registry/v3";
    }

    /** The Confluent-compatible base: what a Confluent client takes as `schema.registry.url`. */
    public static String confluentUrl() {
        return running().registryRoot() + "/apis/ccompat/v7";
    }

    /** JDBC URL of a new, empty database. */
    public static String freshDatabase() {
        return database("fresh_" + DATABASES.incrementAndGet());
    }

    /** JDBC URL of the database of this name, made at the first call. */
    public static String database(String name) {
        running().createDatabase(name);
        return running().jdbcUrl(name);
    }

    public static String databaseUser() {
        return "postgres";
    }

    public static String databasePassword() {
        return running().databasePassword();
    }

    /** The mailbox that services send through and read from; its `server()` shows what was sent. */
    public static Mailbox mailbox() {
        return running().mailbox();
    }

    private static Servers running() {
        return Running.SERVERS;
    }

    /** Started when first touched. */
    private static final class Running {
        private static final Servers SERVERS = start();

        private static Servers start() {
            var servers = switch (kind()) {
                case "embedded" -> EmbeddedTestServers.start();
                case "containers" -> ContainerTestServers.start();
                default -> throw new IllegalStateException("farled.servers is '" + kind() + "': set it to embedded or containers");
            };
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(servers::close));
            return servers;
        }

        private static String kind() {
            return Optional.ofNullable(System.getProperty("farled.servers"))
                    .or(() -> Optional.ofNullable(System.getenv("FARLED_SERVERS")))
                    .orElse("embedded");
        }
    }
}
