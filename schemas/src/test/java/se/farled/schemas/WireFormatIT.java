package se.farled.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import io.apicurio.registry.serde.avro.AvroKafkaDeserializer;
import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParser;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.farled.events.contact.ContactRouted;
import se.farled.events.telephony.CallQueued;
import se.farled.testservers.CityServers;

/** What our settings put on the wire is what a stock Confluent client writes and reads. */
class WireFormatIT {

    private static ConfluentRegistry registry;

    /**
     * The registry counts versions (global ids) and contents (content ids) apart; on an empty one both agree, and a wrong
     * setting would pass. Unrelated contents under several subjects set them apart.
     */
    @BeforeAll
    static void desynchroniseTheTwoKindsOfId() {
        registry = new ConfluentRegistry(CityServers.confluentUrl());
        for (String unrelated : new String[] {"Unrelated", "Other"}) {
            String schema = "{\"type\":\"record\",\"name\":\"" + unrelated + "\",\"fields\":[]}";
            for (int subject = 0; subject < 3; subject++) {
                registry.register("unrelated-" + unrelated + subject, schema);
            }
        }
    }

    static Stream<String> records() {
        return TopicCatalogue.load().all().stream().flatMap(topic -> topic.records().stream());
    }

    @ParameterizedTest
    @MethodSource("records")
    void confluentReaderReadsWhatWeWrite(String name) throws IOException {
        // Given
        SpecificRecord example = Examples.of(PublishedLanguage.type(name));
        // When
        ByteBuffer wire = ByteBuffer.wrap(serialised("a-topic", example));
        // Then
        assertThat(wire.get()).as("magic byte").isZero();
        Schema writer = registry.schemaOf(wire.getInt());
        assertThat(writer).isEqualTo(example.getSchema());
        var decoder = DecoderFactory.get().binaryDecoder(wire.array(), 5, wire.remaining(), null);
        GenericRecord read = new GenericDatumReader<GenericRecord>(writer).read(null, decoder);
        assertThat(read.toString()).isEqualTo(asGeneric(example).toString());
    }

    @ParameterizedTest
    @MethodSource("records")
    void weReadWhatAConfluentWriterWrites(String name) throws IOException {
        // Given
        SpecificRecord example = Examples.of(PublishedLanguage.type(name));
        int id = registry.register(name, example.getSchema().toString());
        // When
        SpecificRecord read = deserialised(framed(id, asGeneric(example)));
        // Then
        assertThat(read).isEqualTo(example);
    }

    @Test
    void idOnTheWireIsTheContentsAndNotTheVersions() {
        // Given
        ContactRouted example = Examples.of(ContactRouted.class);
        // When
        int onTheWire = ByteBuffer.wrap(serialised("contact-events", example)).getInt(1);
        // Then
        var meta = new ConfluentRegistry(CityServers.registryUrl())
                .get("/groups/default/artifacts/se.farled.events.contact.ContactRouted/versions/1").body();
        assertThat(meta.get("globalId").asInt()).isNotEqualTo(meta.get("contentId").asInt());
        assertThat(onTheWire).isEqualTo(meta.get("contentId").asInt());
    }

    @Test
    void otherKindOfIdWouldHaveLedElsewhere() {
        // Given
        Map<String, Object> wrong = settings();
        wrong.put("apicurio.registry.use-id", "globalId");
        ContactRouted example = Examples.of(ContactRouted.class);
        // When
        int onTheWire = ByteBuffer.wrap(serialised("contact-events", example, wrong)).getInt(1);
        // Then
        var answer = registry.get("/schemas/ids/" + onTheWire);
        assertThat(answer.status() == 200 && registry.schemaOf(onTheWire).equals(example.getSchema())).isFalse();
    }

    @Test
    void subjectIsTheRecordsName() {
        // Given
        serialised("contact-events", Examples.of(ContactRouted.class));
        // When
        var subjects = registry.get("/subjects").body();
        // Then
        assertThat(subjects).anyMatch(node -> node.asText().equals("se.farled.events.contact.ContactRouted"));
        assertThat(subjects).noneMatch(node -> node.asText().startsWith("contact-events"));
    }

    @Test
    void registryRefusesWhatBreaksAReader() {
        // Given
        String name = CallQueued.class.getName();
        registry.register(name, CallQueued.getClassSchema().toString());
        String withoutCallId = CallQueued.getClassSchema().toString().replace("\"callId\"", "\"callReference\"");
        // When
        var answer = registry.tryRegister(name, withoutCallId);
        // Then
        assertThat(registry.get("/config").body().get("compatibilityLevel").asText()).isEqualTo("FULL_TRANSITIVE");
        assertThat(answer.status()).isEqualTo(409);
    }

    @Test
    void weReadWhatATomorrowsWriterAdds() throws IOException {
        // Given
        CallQueued example = Examples.of(CallQueued.class);
        Schema tomorrow = new SchemaParser().parse(CallQueued.getClassSchema().toString().replaceFirst(
                "\"fields\":\\[", "\"fields\":[{\"name\":\"added\",\"type\":\"string\",\"doc\":\"d\",\"default\":\"\"},"))
                .mainSchema();
        int id = registry.register(CallQueued.class.getName(), tomorrow.toString());
        GenericRecordBuilder added = new GenericRecordBuilder(tomorrow).set("added", "new");
        GenericRecord today = asGeneric(example);
        today.getSchema().getFields().forEach(field -> added.set(field.name(), today.get(field.name())));
        // When
        SpecificRecord read = deserialised(framed(id, added.build()));
        // Then
        assertThat(read).isEqualTo(example);
    }

    /** The settings that schemas/README.md gives. */
    private static Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("apicurio.registry.url", CityServers.registryUrl());
        settings.put("apicurio.registry.headers.enabled", false);
        settings.put("apicurio.registry.use-id", "contentId");
        settings.put("apicurio.registry.auto-register", true);
        settings.put("apicurio.registry.auto-register.if-exists", "FIND_OR_CREATE_VERSION");
        settings.put("apicurio.registry.artifact-resolver-strategy",
                "io.apicurio.registry.serde.avro.strategy.QualifiedRecordIdStrategy");
        settings.put("apicurio.registry.dereference-schema", true);
        settings.put("apicurio.registry.fault-tolerant-refresh", true);
        settings.put("apicurio.registry.use-specific-avro-reader", true);
        return settings;
    }

    private static byte[] serialised(String topic, SpecificRecord message) {
        return serialised(topic, message, settings());
    }

    private static byte[] serialised(String topic, SpecificRecord message, Map<String, Object> settings) {
        try (var serializer = new AvroKafkaSerializer<SpecificRecord>()) {
            serializer.configure(settings, false);
            return serializer.serialize(topic, message);
        }
    }

    private static SpecificRecord deserialised(byte[] wire) {
        try (var deserializer = new AvroKafkaDeserializer<SpecificRecord>()) {
            deserializer.configure(settings(), false);
            return deserializer.deserialize("a-topic", wire);
        }
    }

    /** Magic byte, id and the record, as Confluent's documentation lays them out. */
    private static byte[] framed(int id, GenericRecord message) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeByte(0);
        out.writeInt(id);
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(out, null);
        new GenericDatumWriter<GenericRecord>(message.getSchema()).write(message, encoder);
        return bytes.toByteArray();
    }

    /** The same record as one without our classes holds it. */
    private static GenericRecord asGeneric(SpecificRecord message) throws IOException {
        var bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        new SpecificDatumWriter<SpecificRecord>(message.getSchema(),
                SpecificData.getForClass(message.getClass())).write(message, encoder);
        return new GenericDatumReader<GenericRecord>(message.getSchema())
                .read(null, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null));
    }
}
