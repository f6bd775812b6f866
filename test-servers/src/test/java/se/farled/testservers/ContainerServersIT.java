package se.farled.testservers;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("docker")
class ContainerServersIT {
    private static Servers servers;

    @BeforeAll
    static void start() {
        servers = ContainerTestServers.start();
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    @Test
    void aRecordIsTakenOnADeclaredTopicOnly() throws Exception {
        // Given
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers.bootstrapServers()));
                var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", servers.bootstrapServers(),
                        "acks", "all", "max.block.ms", "3000"), new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic("declared", 1, (short) 1))).all().get(30, SECONDS);

            // When
            var taken = producer.send(new ProducerRecord<>("declared", "key", "value"));
            var refused = producer.send(new ProducerRecord<>("undeclared", "key", "value"));

            // Then
            assertThat(taken.get(30, SECONDS).offset()).isZero();
            assertThatThrownBy(() -> refused.get(30, SECONDS)).isInstanceOf(ExecutionException.class);
        }
    }

    @Test
    void theRegistryDemandsThatEveryReaderCopesWithEveryWriter() throws Exception {
        // Given
        var request = HttpRequest.newBuilder(URI.create(servers.registryRoot() + "/apis/ccompat/v7/config")).build();

        // When
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString()).body();

            // Then
            assertThat(answer).contains("FULL_TRANSITIVE");
        }
    }

    @Test
    void aNewDatabaseIsMadeOnceAndKeepsWhatItIsGiven() throws Exception {
        // Given
        servers.createDatabase("city");

        // When
        servers.createDatabase("city");

        // Then
        try (var connection = DriverManager.getConnection(servers.jdbcUrl("city"), "postgres", servers.databasePassword());
                var settings = connection.createStatement().executeQuery("show fsync")) {
            assertThat(settings.next()).isTrue();
            assertThat(settings.getString(1)).isEqualTo("on");
        }
    }
}
