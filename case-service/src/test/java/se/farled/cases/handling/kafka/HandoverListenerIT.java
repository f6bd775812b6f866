package se.farled.cases.handling.kafka;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
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
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import se.farled.cases.handling.Case;
import se.farled.cases.handling.CaseQuery;
import se.farled.cases.handling.Cases;
import se.farled.cases.handling.OpenCase;
import se.farled.events.contact.ContactClosed;
import se.farled.events.contact.ContactReopened;
import se.farled.events.contact.HandoverRequested;
import se.farled.events.knowledge.OrganisationDefined;
import se.farled.events.knowledge.TopicDefined;
import se.farled.schemas.Examples;
import se.farled.testservers.CityServers;

/** What the listener does with the schema's example, and with what is malformed, seen before, unknown, or badly timed. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CityServers.class)
class HandoverListenerIT {

    @Autowired
    AvroKafkaSerializer<SpecificRecord> avro;

    @Autowired
    Cases cases;

    @MockitoSpyBean
    OpenCase openCase;

    @BeforeAll
    static void topicsThatOthersWrite() throws Exception {
        try (var admin = AdminClient.create(Map.of("bootstrap.servers", CityServers.bootstrapServers()))) {
            var missing = Stream.of("contact-events", "knowledge-events").filter(name -> !existing(admin).contains(name));
            admin.createTopics(missing.map(name -> new NewTopic(name, 1, (short) 1)).toList()).all().get();
        }
    }

    /** The servers outlive a class that is run again. */
    private static Set<String> existing(AdminClient admin) {
        try {
            return admin.listTopics().names().get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void theExampleOpensACaseAndIsToldOnCaseEvents() throws Exception {
        // Given
        var handover = aHandover();
        // When
        send("contact-events", handover.getRootContactId(), bytes(handover));
        // Then
        var opened = awaitCase(handover);
        assertThat(opened.organisationId()).isEqualTo(handover.getOrganisationId());
        // Word to the owner goes out by its own clock and may be told already.
        assertThat(typesOn("case-events", opened.caseId().toString(), 2)).filteredOn(type -> !type.contains(".Notification")).containsExactly(
                "se.farled.cases.CaseOpened", "se.farled.cases.HandoverProposed");
    }

    @Test
    void theOwnerGetsAMailWithTheNumberAndNothingAboutTheResident() throws Exception {
        // Given
        var organisation = Examples.of(OrganisationDefined.class);
        var topic = Examples.of(TopicDefined.class);
        send("knowledge-events", "organisation/" + organisation.getOrganisationId(), bytes(organisation));
        send("knowledge-events", "topic/" + topic.getTopicId(), bytes(topic));
        var handover = HandoverRequested.newBuilder(aHandover())
                .setOrganisationId(organisation.getOrganisationId()).setTopicId(topic.getTopicId()).build();
        // When
        send("contact-events", handover.getRootContactId(), bytes(handover));
        // Then
        var number = awaitCase(handover).caseNumber();
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(CityServers.mailbox().server().getReceivedMessages())
                .anySatisfy(mail -> {
                    assertThat(mail.getSubject()).contains(number, topic.getNameSv());
                    assertThat(mail.getAllRecipients()[0]).hasToString(organisation.getEmail());
                }));
    }

    @Test
    void whatIsSeenBeforeIsOneCase() throws Exception {
        // Given
        var handover = aHandover();
        send("contact-events", handover.getRootContactId(), bytes(handover));
        // When
        send("contact-events", handover.getRootContactId(), bytes(handover));
        var after = aHandover();
        send("contact-events", after.getRootContactId(), bytes(after));
        // Then
        awaitCase(after);
        assertThat(cases.matching(new CaseQuery(null, null, UUID.fromString(handover.getContactId()), null))).hasSize(1);
    }

    @Test
    void whatIsMalformedGoesToTheDeadLettersAndTheNextIsHandled() throws Exception {
        // Given
        var key = UUID.randomUUID().toString();
        var after = aHandover();
        // When
        send("contact-events", key, new byte[] {0, 0, 0, 0, 1, 9, 9});
        send("contact-events", after.getRootContactId(), bytes(after));
        // Then
        awaitCase(after);
        var dead = recordsOn("contact-events-dlt", key, 1).getFirst();
        assertThat(dead.value()).isEqualTo(new byte[] {0, 0, 0, 0, 1, 9, 9});
        assertThat(dead.headers().lastHeader("kafka_dlt-exception-fqcn")).isNotNull();
    }

    @Test
    void aTypeThatIsNoneOfItsBusinessIsPassedOver() throws Exception {
        // Given
        var closed = Examples.of(ContactClosed.class);
        var after = aHandover();
        // When
        send("contact-events", closed.getRootContactId(), bytes(closed));
        send("contact-events", after.getRootContactId(), bytes(after));
        // Then
        awaitCase(after);
        assertThat(recordsOn("contact-events-dlt", closed.getRootContactId(), 0)).isEmpty();
    }

    @Test
    void aHandoverWaitsForAStoreThatIsAway() throws Exception {
        // Given
        var handover = aHandover();
        doThrow(new DataAccessResourceFailureException("away")).doCallRealMethod().when(openCase).on(any());
        // When
        send("contact-events", handover.getRootContactId(), bytes(handover));
        // Then
        awaitCase(handover);
        assertThat(recordsOn("contact-events-dlt", handover.getRootContactId(), 0)).isEmpty();
        doCallRealMethod().when(openCase).on(any());
    }

    @Test
    void aContactThatIsOpenedAgainTakesItsHandoversBack() throws Exception {
        // Given
        var handover = aHandover();
        var reopened = ContactReopened.newBuilder(Examples.of(ContactReopened.class))
                .setContactId(handover.getContactId()).setRootContactId(handover.getRootContactId())
                .setWithdrawnQuestionIds(List.of(handover.getQuestionId())).build();
        // When
        send("contact-events", handover.getRootContactId(), bytes(handover));
        send("contact-events", handover.getRootContactId(), bytes(reopened));
        // Then
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(
                cases.matching(new CaseQuery(null, "CLOSED", UUID.fromString(handover.getContactId()), null))).hasSize(1));
    }

    private static HandoverRequested aHandover() {
        return HandoverRequested.newBuilder(Examples.of(HandoverRequested.class))
                .setContactId(UUID.randomUUID().toString())
                .setRootContactId(UUID.randomUUID().toString())
                .setQuestionId(UUID.randomUUID().toString())
                .build();
    }

    private Case awaitCase(HandoverRequested handover) {
        return await().atMost(20, SECONDS).until(
                () -> cases.matching(new CaseQuery(null, null, UUID.fromString(handover.getContactId()), null)),
                found -> !found.isEmpty()).getFirst();
    }

    private byte[] bytes(SpecificRecord record) {
        return avro.serialize("contact-events", record);
    }

    private static void send(String topic, String key, byte[] value) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", CityServers.bootstrapServers()), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        }
    }

    private static List<String> typesOn(String topic, String key, int atLeast) {
        return recordsOn(topic, key, atLeast).stream()
                .map(it -> new String(it.headers().lastHeader("ce_type").value()))
                .toList();
    }

    /** The records of that key from the topic's beginning; waits for {@code atLeast} of them, but 20 s at most. */
    private static List<ConsumerRecord<String, byte[]>> recordsOn(String topic, String key, int atLeast) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", CityServers.bootstrapServers()), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream().map(it -> new TopicPartition(topic, it.partition())).toList();
            consumer.assign(partitions);
            return await().atMost(20, SECONDS).until(() -> {
                consumer.seekToBeginning(partitions);
                var ends = consumer.endOffsets(partitions);
                var found = new ArrayList<ConsumerRecord<String, byte[]>>();
                while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                    consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                        if (key.equals(record.key())) {
                            found.add(record);
                        }
                    });
                }
                return found;
            }, found -> found.size() >= atLeast);
        }
    }
}
