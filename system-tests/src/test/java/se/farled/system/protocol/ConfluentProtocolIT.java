package se.farled.system.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.farled.schemas.TopicCatalogue;
import se.farled.system.Contacts;
import se.farled.system.RunningCity;
import se.farled.system.client.Phone.Fact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever speaks the Confluent protocol reads every topic, and can tell about calls. */
class ConfluentProtocolIT {
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Not what a resident said, wherever it is looked for. */
    private static final String SECRET = "hemlighet" + Contacts.word();

    /** An exchange that writes to Kafka itself, and knows nothing of CloudEvents. */
    private static final String OTHERS = "/pbx/direct";

    private final RunningCity city = RunningCity.current();
    private final Contacts contacts = new Contacts(city);
    private final String registry = city.part("registry").url();

    @ParameterizedTest
    @ValueSource(strings = {TopicCatalogue.CONTACT_INTAKE, TopicCatalogue.TELEPHONY_EVENTS, TopicCatalogue.CONTACT_EVENTS,
            TopicCatalogue.CASE_EVENTS, TopicCatalogue.KNOWLEDGE_EVENTS})
    void everyRecordOfATopicIsReadAndNamesItself(String topic) {
        // Given
        somethingHappensOnEachTopic();

        // When
        try (var reader = city.reader(topic)) {
            var records = reader.next(1, Contacts.SOON, record -> true);
            records.addAll(reader.rest());

            // Then
            var known = TopicCatalogue.load().of(topic).records();
            assertThat(records).isNotEmpty().allSatisfy(record -> {
                assertThat(record.value().getSchema().getFullName()).isIn(known);
                assertThat(record.key()).isNotBlank();
            });
            assertThat(records).filteredOn(record -> !record.text("source").equals(OTHERS)).allSatisfy(record -> {
                assertThat(record.headers()).containsKeys("ce_id", "ce_source", "ce_type", "ce_time");
                assertThat(record.headers()).containsEntry("ce_specversion", "1.0");
            });
            if (!topic.equals(TopicCatalogue.CONTACT_INTAKE)) {
                assertThat(records).noneMatch(record -> record.value().toString().contains(SECRET));
            }
        }
    }

    @Test
    void eachRecordTypeHasASubjectThatMustStayReadableBothWays() throws Exception {
        // Given
        somethingHappensOnEachTopic();

        // When
        var subjects = get("/subjects");

        // Then
        assertThat(subjects).extracting(JsonNode::asString).contains("se.farled.events.intake.ContactReceived",
                "se.farled.events.contact.ContactRouted", "se.farled.events.cases.CaseOpened", "se.farled.events.knowledge.TopicDefined");
        assertThat(get("/config").path("compatibilityLevel").asString("")).isEqualTo("FULL_TRANSITIVE");
        assertThat(get("/subjects/se.farled.events.contact.ContactRouted/versions")).hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void schemaThatWouldBreakAReaderIsRefused() throws Exception {
        // Given
        contacts.routed(contacts.sent("En fråga om bygglov"));
        var broken = "{\"type\":\"record\",\"name\":\"ContactRouted\",\"namespace\":\"se.farled.events.contact\","
                + "\"fields\":[{\"name\":\"contactId\",\"type\":\"long\"}]}";

        // When
        var response = HTTP.send(HttpRequest.newBuilder(URI.create(registry + "/subjects/se.farled.events.contact.ContactRouted/versions"))
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("schema", broken)))).build(), BodyHandlers.ofString());

        // Then
        assertThat(response.statusCode()).isEqualTo(409);
    }

    @Test
    void exchangeThatPublishesItselfIsHeard() throws Exception {
        // Given
        var word = Contacts.word();
        city.phone().structured(Fact.now("call-queued", Contacts.word(), Map.of()));
        var latest = get("/subjects/se.farled.events.telephony.CallQueued/versions/latest");
        var schema = new Schema.Parser().parse(latest.path("schema").asString());
        var value = bytes(latest.path("id").asInt(), call(schema, word));

        // When
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", city.part("kafka").url()),
                new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(TopicCatalogue.TELEPHONY_EVENTS, word, value)).get();
        }

        // Then
        assertThat(contacts.atDesk(word).path("channel").asString("")).isEqualTo("PHONE");
    }

    private void somethingHappensOnEachTopic() {
        city.phone().structured(Fact.now("call-queued", Contacts.word(), Map.of("topicHint", "bygglov-arende")));
        var contactId = contacts.sent("En trasig gunga. " + SECRET);
        contacts.routed(contactId);
        contacts.taken("advisor", contactId);
        contacts.finished("advisor", contactId, Map.of("topicId", "lekplats-trasig", "outcome", "HANDED_OVER", "optionId", "park"));
    }

    private static GenericRecord call(Schema schema, String word) {
        var details = schema.getField("details").schema();
        var builder = new GenericRecordBuilder(details);
        builder.set("topicHint", word + " en fråga");
        var call = new GenericRecordBuilder(schema);
        call.set("callId", word).set("source", OTHERS).set("occurredAt", System.currentTimeMillis()).set("details", builder.build());
        return call.build();
    }

    private static byte[] bytes(int schemaId, GenericRecord record) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(0);
        out.write(ByteBuffer.allocate(4).putInt(schemaId).array());
        var encoder = EncoderFactory.get().binaryEncoder(out, null);
        new GenericDatumWriter<GenericRecord>(record.getSchema()).write(record, encoder);
        encoder.flush();
        return out.toByteArray();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        var response = HTTP.send(HttpRequest.newBuilder(URI.create(registry + path)).timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }
}
