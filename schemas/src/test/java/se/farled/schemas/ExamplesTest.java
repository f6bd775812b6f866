package se.farled.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.farled.events.contact.ContactErased;
import se.farled.events.intake.ContactReceived;

class ExamplesTest {

    static Stream<String> records() {
        return TopicCatalogue.load().all().stream().flatMap(topic -> topic.records().stream());
    }

    @ParameterizedTest
    @MethodSource("records")
    void exampleSurvivesTheWire(String name) throws IOException {
        // Given
        SpecificRecord example = Examples.of(PublishedLanguage.type(name));
        // When
        SpecificRecord read = decoded(encoded(example), example.getSchema());
        // Then
        assertThat(read).isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("records")
    void exampleShowsEveryField(String name) {
        // Given
        Schema schema = PublishedLanguage.schema(name);
        // When
        Stream<String> shown = Stream.of(schema).flatMap(s -> s.getFields().stream())
                .map(Schema.Field::name).filter(field -> Examples.json(schema).has(field));
        // Then
        assertThat(shown).hasSameSizeAs(schema.getFields());
    }

    @Test
    void exampleReadsAsTheGeneratedRecord() {
        // When
        ContactReceived received = Examples.of(ContactReceived.class);
        // Then
        assertThat(received.getSender().getName()).isEqualTo("Amira");
        assertThat(received.getReceivedAt()).isEqualTo("2026-11-24T07:15:02Z");
    }

    @Test
    void exampleThatDoesNotFitIsRefused() throws IOException {
        // Given
        var misspelt = new ObjectMapper().readTree("{\"contactID\": \"x\"}");
        // Then
        assertThatThrownBy(() -> new PlainJson(SpecificData.get()).read(misspelt, ContactErased.getClassSchema()))
                .hasMessageContaining("contactID");
    }

    private static byte[] encoded(SpecificRecord example) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new SpecificDatumWriter<SpecificRecord>(example.getSchema(), SpecificData.getForClass(example.getClass()))
                .write(example, encoder);
        encoder.flush();
        return bytes.toByteArray();
    }

    private static SpecificRecord decoded(byte[] bytes, Schema schema) throws IOException {
        return new SpecificDatumReader<SpecificRecord>(schema)
                .read(null, DecoderFactory.get().binaryDecoder(bytes, null));
    }
}
