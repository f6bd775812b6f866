package se.farled.router;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.test.context.TestComponent;
import se.farled.events.knowledge.ArticlePublished;
import se.farled.events.knowledge.OrganisationDefined;
import se.farled.events.knowledge.OrganisationKind;
import se.farled.events.knowledge.OwnershipChanged;
import se.farled.events.knowledge.OwnershipOption;
import se.farled.events.knowledge.TopicDefined;
import se.farled.events.knowledge.TopicKind;
import se.farled.router.kafka.AvroBytes;
import se.farled.router.knowledge.Knowledge;
import se.farled.schemas.TopicCatalogue;

/** What is around the router in a test: it writes what other services write, and reads what the router tells. */
@TestComponent
public class City implements AutoCloseable {

    /** The trace in which other services write. */
    public static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final AvroBytes avro;
    private final KafkaProperties kafka;
    private final Knowledge knowledge;
    private final KafkaProducer<String, byte[]> producer;

    public City(KafkaProperties kafka, AvroBytes avro, Knowledge knowledge) {
        this.kafka = kafka;
        this.avro = avro;
        this.knowledge = knowledge;
        this.producer = new KafkaProducer<>(
                kafka.buildProducerProperties(), new StringSerializer(), new ByteArraySerializer());
    }

    /** Another service writes that record. */
    public void tells(String topic, String key, SpecificRecord event) {
        tells(topic, key, avro.write(topic, event));
    }

    /** Somebody writes those bytes. */
    public void tells(String topic, String key, byte @Nullable [] value) {
        ProducerRecord<String, byte[]> told = new ProducerRecord<>(topic, key, value);
        told.headers().add("ce_id", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        told.headers().add("traceparent", TRACE.getBytes(StandardCharsets.UTF_8));
        producer.send(told);
        producer.flush();
    }

    /** Playgrounds belong to stadsbyggnad; a dead animal in the water to the county board, on land to miljo. */
    public void knowsPlaygroundsAndDeadAnimals() {
        tells("organisation/stadsbyggnad", organisation("stadsbyggnad", OrganisationKind.DEPARTMENT));
        tells("organisation/miljo", organisation("miljo", OrganisationKind.DEPARTMENT));
        tells("organisation/lansstyrelsen", organisation("lansstyrelsen", OrganisationKind.AUTHORITY));
        tells("topic/lekplats", topic("lekplats", "Lekplatser"));
        tells("ownership/lekplats", rule("lekplats", "stadsbyggnad").build());
        tells("topic/dott-djur", topic("dott-djur", "Döda djur"));
        tells("ownership/dott-djur", rule("dott-djur", "miljo").setQuestionSv("I vattnet eller på land?").setOptions(List.of(
                new OwnershipOption("vatten", "I vattnet", null, "lansstyrelsen", "Länsstyrelsen svarar dygnet runt."),
                new OwnershipOption("land", "På land", null, "miljo", null))).build());
        tells("article/lekplats-fel", ArticlePublished.newBuilder().setArticleId("lekplats-fel")
                .setTopicIds(List.of("lekplats")).setOwnerId("stadsbyggnad").setTitleSv("Fel på en lekplats")
                .setPublicSv("Vi lagar trasiga gungor inom tre dagar.").setVersion(1).build());
        await("knowledge").atMost(Duration.ofSeconds(10))
                .until(() -> knowledge.current().article("lekplats-fel").isPresent());
    }

    /** One topic more, owned by that organisation. */
    public void knowsATopic(String topicId, String ownerId) {
        tells("topic/" + topicId, topic(topicId, "Ämne " + topicId));
        tells("ownership/" + topicId, rule(topicId, ownerId).build());
        await("topic").atMost(Duration.ofSeconds(10)).until(() -> knowledge.current().rule(topicId).isPresent()
                && knowledge.current().topic(topicId).isPresent());
    }

    /** All records of a topic so far, that fit. */
    public List<ConsumerRecord<String, byte[]>> heard(String topic, Predicate<ConsumerRecord<String, byte[]>> fits) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        List<ConsumerRecord<String, byte[]>> heard = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> all = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition())).toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(heard::add);
            }
        }
        return heard.stream().filter(fits).toList();
    }

    /** What the router told of a contact, in order. */
    public List<SpecificRecord> toldOf(String contactId) {
        return heard(TopicCatalogue.CONTACT_EVENTS, read -> contactId.equals(header(read, "ce_subject"))).stream()
                .map(read -> avro.read(read.topic(), read.headers(), read.value())).toList();
    }

    public static @Nullable String header(ConsumerRecord<?, ?> read, String name) {
        Header header = read.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }

    private void tells(String key, SpecificRecord event) {
        tells(TopicCatalogue.KNOWLEDGE_EVENTS, key, event);
    }

    private static OrganisationDefined organisation(String id, OrganisationKind kind) {
        return OrganisationDefined.newBuilder().setOrganisationId(id).setKind(kind).setNameSv("Organisation " + id)
                .setVersion(1).build();
    }

    private static TopicDefined topic(String id, String name) {
        return TopicDefined.newBuilder().setTopicId(id).setKind(TopicKind.FAULT).setNameSv(name)
                .setKeywordsSv(List.of("gunga")).setAdvisorCanAnswer(false).setSecrecy(false).setVersion(1).build();
    }

    private static OwnershipChanged.Builder rule(String topicId, String ownerId) {
        return OwnershipChanged.newBuilder().setTopicId(topicId).setOwnerId(ownerId).setVersion(1);
    }
}
