package se.farled.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServersIT {
    private static final String PASSWORD = "a-password";

    @TempDir
    Path home;

    @Test
    void recordsSchemasAndRowsSurviveARestart() throws Exception {
        // Given
        try (var servers = start()) {
            createTopic(servers, "kept");
            publish(servers, "kept", "a word");
            register(servers, "Kept", "{\"type\":\"record\",\"name\":\"Kept\",\"fields\":[]}");
            execute(servers, "create table kept(word text)");
            execute(servers, "insert into kept values ('a row')");
        }

        // When
        try (var servers = start()) {

            // Then
            assertThat(firstRecord(servers, "kept")).isEqualTo("a word");
            assertThat(get(servers.registry().confluentUrl() + "/subjects")).contains("Kept");
            assertThat(query(servers, "select word from kept")).isEqualTo("a row");
        }
    }

    @Test
    void serversAreAsStrictAsProduction() throws Exception {
        // Given
        try (var servers = start()) {
            register(servers, "Strict", record(""));

            // When
            var withoutDefault = register(servers, "Strict", record("{\"name\":\"added\",\"type\":\"string\"}"));
            var withDefault = register(servers, "Strict", record("{\"name\":\"added\",\"type\":\"string\",\"default\":\"\"}"));

            // Then
            assertThat(get(servers.registry().confluentUrl() + "/config")).contains("FULL_TRANSITIVE");
            assertThat(withoutDefault).isEqualTo(409);
            assertThat(withDefault).isEqualTo(200);
            assertThat(query(servers, "show fsync")).isEqualTo("on");
            assertThat(listening(servers)).allMatch(address -> address.startsWith("127.0.0.1:")
                    || address.startsWith("[::ffff:127.0.0.1]:"));
        }
    }

    private EmbeddedServers start() {
        return EmbeddedServers.start(home, Ports.free(), PASSWORD, List.of("router"));
    }

    private static List<String> listening(EmbeddedServers servers) throws Exception {
        var pids = List.of(servers.kafka().process().pid(), servers.postgres().process().pid(), servers.registry().process().pid());
        var output = new String(new ProcessBuilder("ss", "-ltnpH").start().getInputStream().readAllBytes());
        return output.lines().filter(line -> pids.stream().anyMatch(pid -> line.contains("pid=" + pid + ",")))
                .map(line -> line.split("\\s+")[3]).toList();
    }

    private static void createTopic(EmbeddedServers servers, String name) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers.kafka().bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        }
    }

    private static void publish(EmbeddedServers servers, String topic, String value) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers.kafka().bootstrapServers(), "acks", "all"),
                new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }

    private static String firstRecord(EmbeddedServers servers, String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", servers.kafka().bootstrapServers(), "auto.offset.reset", "earliest"),
                new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            return consumer.poll(Duration.ofSeconds(10)).iterator().next().value();
        }
    }

    private static String record(String fields) {
        return "{\"type\":\"record\",\"name\":\"Strict\",\"fields\":[" + fields + "]}";
    }

    private static int register(EmbeddedServers servers, String subject, String schema) throws Exception {
        var body = "{\"schema\":\"" + schema.replace("\"", "\\\"") + "\"}";
        return send(HttpRequest.newBuilder(URI.create(servers.registry().confluentUrl() + "/subjects/" + subject + "/versions"))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build()).statusCode();
    }

    private static String get(String url) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(url)).build()).body();
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void execute(EmbeddedServers servers, String sql) throws Exception {
        try (var connection = DriverManager.getConnection(servers.postgres().jdbcUrl("router"), "postgres", PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedServers servers, String sql) throws Exception {
        try (var connection = DriverManager.getConnection(servers.postgres().jdbcUrl("router"), "postgres", PASSWORD);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
