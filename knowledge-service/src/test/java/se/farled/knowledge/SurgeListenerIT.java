package se.farled.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import se.farled.events.knowledge.ArticleRetired;
import se.farled.events.surges.SurgeAnswered;
import se.farled.events.surges.SurgeDetected;
import se.farled.events.surges.SurgeEnded;
import se.farled.knowledge.surge.HearSurges;
import se.farled.knowledge.surge.Surge;
import se.farled.knowledge.surge.Surges;
import se.farled.schemas.Examples;
import se.farled.testservers.CityServers;

/** What the listener does with the schemas' examples, and with what is malformed, heard before, unknown, or badly timed. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CityServers.class)
class SurgeListenerIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired private Surges surges;
    @Autowired private KafkaProperties kafka;
    @MockitoSpyBean private HearSurges hear;

    @BeforeAll
    static void topicThatTheRouterWrites() throws Exception {
        try (AdminClient admin = AdminClient.create(Map.of("bootstrap.servers", CityServers.bootstrapServers()))) {
            if (!admin.listTopics().names().get().contains("surge-events")) {
                admin.createTopics(List.of(new NewTopic("surge-events", 3, (short) 1))).all().get();
            }
        }
    }

    @Test
    void exampleIsOwedUntilItIsAnsweredAndHeardTwiceIsOne() {
        // Given
        SurgeDetected detected = aSurge();
        // When
        send(detected.getSurgeId(), detected, detected);
        Surge owed = await().atMost(SOON).until(() -> surges.find(detected.getSurgeId()), found -> found.isPresent()).orElseThrow();
        send(detected.getSurgeId(), SurgeAnswered.newBuilder(Examples.of(SurgeAnswered.class)).setSurgeId(detected.getSurgeId()).build());
        // Then
        assertThat(owed.count()).isEqualTo(5);
        assertThat(owed.organisationId()).isEqualTo("vattenavfall");
        assertThat(owed.dueAt()).isEqualTo(detected.getDetectedAt().plus(Duration.ofHours(2)));
        await().atMost(SOON).until(() -> surges.owed().stream().noneMatch(surge -> surge.surgeId().equals(detected.getSurgeId())));
    }

    @Test
    void surgeThatIsOverIsOwedNothing() {
        // Given
        SurgeDetected detected = aSurge();
        // When
        send(detected.getSurgeId(), detected, SurgeEnded.newBuilder(Examples.of(SurgeEnded.class)).setSurgeId(detected.getSurgeId()).build());
        // Then
        await().atMost(SOON).until(() -> surges.find(detected.getSurgeId()).filter(surge -> surge.settledAt() != null).isPresent());
    }

    @Test
    void malformedGoesToTheDeadLettersAndUnknownIsPassedOverAndTheNextIsHeard() {
        // Given
        SurgeDetected after = aSurge();
        byte[] malformed = {0, 0, 0, 0, 1, 9, 9};
        // When
        sendBytes(after.getSurgeId(), malformed);
        send(after.getSurgeId(), Examples.of(ArticleRetired.class), after);
        // Then
        await().atMost(SOON).until(() -> surges.find(after.getSurgeId()).isPresent());
        assertThat(dead(after.getSurgeId(), 1)).hasSize(1).first().satisfies(letter -> assertThat(letter.value()).isEqualTo(malformed));
    }

    @Test
    void surgeWaitsForAStoreThatIsAway() {
        // Given
        SurgeDetected detected = aSurge();
        doThrow(new DataAccessResourceFailureException("away")).doCallRealMethod().when(hear).settled(any(), anyLong(), any());
        // When
        send(detected.getSurgeId(), detected, SurgeEnded.newBuilder(Examples.of(SurgeEnded.class)).setSurgeId(detected.getSurgeId()).build());
        // Then
        await().atMost(SOON).until(() -> surges.find(detected.getSurgeId()).filter(surge -> surge.settledAt() != null).isPresent());
        doCallRealMethod().when(hear).settled(any(), anyLong(), any());
        assertThat(dead(detected.getSurgeId(), 0)).isEmpty();
    }

    private static SurgeDetected aSurge() {
        return SurgeDetected.newBuilder(Examples.of(SurgeDetected.class)).setSurgeId(UUID.randomUUID().toString()).build();
    }

    private void send(String key, SpecificRecord... events) {
        try (AvroKafkaSerializer<SpecificRecord> avro = new AvroKafkaSerializer<>()) {
            avro.configure(kafka.buildProducerProperties(), false);
            for (SpecificRecord event : events) {
                sendBytes(key, avro.serialize("surge-events", event));
            }
        }
    }

    private static void sendBytes(String key, byte[] value) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", CityServers.bootstrapServers()), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("surge-events", key, value));
        }
    }

    /** Dead letters of that key, once so many are there; waits two seconds for none. */
    private static List<ConsumerRecord<String, byte[]>> dead(String key, int count) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", CityServers.bootstrapServers()), new StringDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition only = new TopicPartition("surge-events-dlt", 0);
            consumer.assign(List.of(only));
            consumer.seekToBeginning(List.of(only));
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            long end = System.nanoTime() + (count == 0 ? Duration.ofSeconds(2) : SOON).toNanos();
            while (System.nanoTime() < end && (count == 0 || found.size() < count)) {
                consumer.poll(Duration.ofMillis(100)).forEach(letter -> {
                    if (key.equals(letter.key())) {
                        found.add(letter);
                    }
                });
            }
            return found;
        }
    }
}
