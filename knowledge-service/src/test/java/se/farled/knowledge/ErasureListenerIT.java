package se.farled.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static se.farled.knowledge.GapFixtures.gapOwedBy;
import static se.farled.knowledge.NoticeFixtures.MONDAY_NOON;

import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import se.farled.events.contact.ContactClosed;
import se.farled.events.contact.ContactErased;
import se.farled.knowledge.gap.ForgetWordings;
import se.farled.knowledge.gap.Gaps;
import se.farled.knowledge.organisation.Organisations;
import se.farled.schemas.Examples;
import se.farled.testservers.CityServers;

/** An erasure reaches the words of gaps, past what is malformed, unknown or heard before, and when the store is away at first. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = CityServers.class)
class ErasureListenerIT {

    @Autowired private Gaps gaps;
    @Autowired private Organisations organisations;
    @Autowired private KafkaProperties kafka;
    @MockitoSpyBean private ForgetWordings forget;

    @BeforeAll
    static void topicThatTheRouterWrites() throws Exception {
        try (AdminClient admin = AdminClient.create(Map.of("bootstrap.servers", CityServers.bootstrapServers()))) {
            if (!admin.listTopics().names().get().contains("contact-events")) {
                admin.createTopics(List.of(new NewTopic("contact-events", 1, (short) 1))).all().get();
            }
        }
    }

    @Test
    void wordsOfAnErasedContactAreGoneAndTheGapStays() {
        // Given
        organisations.save(Fixtures.organisation("parks"));
        gaps.save(gapOwedBy("parks", "gap-1", MONDAY_NOON, null));
        doThrow(new DataAccessResourceFailureException("away")).doCallRealMethod().when(forget).of(any());
        ContactErased erased = ContactErased.newBuilder(Examples.of(ContactErased.class)).setContactId("contact-gap-1").build();
        // When
        send(new byte[] {0, 0, 0, 0, 1, 9, 9});
        send(avro(Examples.of(ContactClosed.class)));
        send(avro(erased));
        send(avro(erased));
        // Then
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> assertThat(gaps.find("gap-1").orElseThrow().wording()).isNull());
    }

    private byte[] avro(SpecificRecord event) {
        try (AvroKafkaSerializer<SpecificRecord> avro = new AvroKafkaSerializer<>()) {
            avro.configure(kafka.buildProducerProperties(), false);
            return avro.serialize("contact-events", event);
        }
    }

    private static void send(byte[] value) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", CityServers.bootstrapServers()), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("contact-events", "root", value));
        }
    }
}
