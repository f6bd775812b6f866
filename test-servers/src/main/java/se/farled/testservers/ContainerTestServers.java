package se.farled.testservers;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;
import se.farled.local.Mailbox;
import se.farled.local.Ports;

/**
 * The servers in containers, with the settings of the embedded ones. The images are the official ones unless the system
 * properties `farled.image.kafka`, `farled.image.registry` and `farled.image.postgres` name others. The mailbox runs in this
 * JVM, where tests look into it.
 */
record ContainerTestServers(KafkaContainer kafka, PostgreSQLContainer postgres, GenericContainer<?> registry, Network network,
        Mailbox mailbox) implements Servers {
    private static final String USER = "postgres";
    private static final String PASSWORD = "postgres";
    private static final String REGISTRY = "registry";
    private static final int REGISTRY_PORT = 8080;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static ContainerTestServers start() {
        var network = Network.newNetwork();
        var kafka = broker();
        var postgres = postgres(network);
        var registry = registry(network).dependsOn(postgres);
        Startables.deepStart(kafka, registry).join();
        var ports = Ports.free();
        var servers = new ContainerTestServers(kafka, postgres, registry, network,
                Mailbox.start(ports.smtp(), ports.imap(), PASSWORD));
        new RegistrySettings(servers.registryRoot()).demandCompatibility();
        return servers;
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public String registryRoot() {
        return "http://" + registry.getHost() + ":" + registry.getMappedPort(REGISTRY_PORT);
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + postgres.getHost() + ":" + postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/"
                + database;
    }

    @Override
    public String databasePassword() {
        return PASSWORD;
    }

    @Override
    public void createDatabase(String name) {
        try (var connection = DriverManager.getConnection(jdbcUrl(REGISTRY), USER, PASSWORD);
                var query = connection.prepareStatement("select 1 from pg_database where datname = ?");
                var command = connection.createStatement()) {
            query.setString(1, name);
            if (!query.executeQuery().next()) {
                command.execute("create database \"" + name + "\"");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the database " + name, e);
        }
    }

    @Override
    public void close() {
        mailbox.close();
        registry.stop();
        kafka.stop();
        postgres.stop();
        network.close();
    }

    private static KafkaContainer broker() {
        return new KafkaContainer(image("kafka", "apache/kafka:4.3.1"))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "5")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                .withStartupTimeout(PATIENCE);
    }

    private static PostgreSQLContainer postgres(Network network) {
        var container = new PostgreSQLContainer(image("postgres", "postgres:18"))
                .withNetwork(network)
                .withNetworkAliases("postgres")
                .withUsername(USER)
                .withPassword(PASSWORD)
                .withDatabaseName(REGISTRY)
                .withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=builtin --builtin-locale=C.UTF-8 --encoding=UTF8")
                .withStartupTimeout(PATIENCE);
        container.setCommand("postgres", "-c", "max_connections=200");
        return container;
    }

    private static GenericContainer<?> registry(Network network) {
        return new GenericContainer<>(image("registry", "apicurio/apicurio-registry:3.3.3"))
                .withNetwork(network)
                .withExposedPorts(REGISTRY_PORT)
                .withEnv(Map.of(
                        "APICURIO_STORAGE_KIND", "sql",
                        "APICURIO_STORAGE_SQL_KIND", "postgresql",
                        "APICURIO_DATASOURCE_URL", "jdbc:postgresql://postgres:5432/" + REGISTRY,
                        "APICURIO_DATASOURCE_USERNAME", USER,
                        "APICURIO_DATASOURCE_PASSWORD", PASSWORD,
                        "QUARKUS_LOG_LEVEL", "WARN"))
                .waitingFor(Wait.forHttp("/apis/ccompat/v7/subjects").forPort(REGISTRY_PORT).withStartupTimeout(PATIENCE));
    }

    private static DockerImageName image(String server, String official) {
        return DockerImageName.parse(System.getProperty("farled.image." + server, official))
                .asCompatibleSubstituteFor(DockerImageName.parse(official).getUnversionedPart());
    }
}
