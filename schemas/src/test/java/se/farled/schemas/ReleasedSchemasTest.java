package se.farled.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Today's schemas read all that was ever released, and all that was ever released reads today's. */
class ReleasedSchemasTest {

    private static final String RELEASED = """
            {"type":"record","name":"ContactMoved","doc":"d","fields":[
              {"name":"contactId","type":"string","doc":"d"},
              {"name":"kind","doc":"d","type":{"type":"enum","name":"Kind","symbols":["UNKNOWN","NEAR"],"default":"UNKNOWN"}},
              {"name":"note","type":["null","string"],"default":null,"doc":"d"}]}""";

    @Test
    void todaysSchemasFitEveryRelease() throws IOException {
        // Given
        List<String> broken = new ArrayList<>();
        // When
        for (Schema today : PublishedLanguage.records()) {
            for (Schema released : Releases.OF_THIS_MODULE.of(today)) {
                broken.addAll(incompatibilities(today, released));
            }
        }
        // Then
        assertThat(broken).isEmpty();
    }

    @Test
    void noReleasedRecordDisappears() throws IOException {
        // When
        List<String> released = Releases.OF_THIS_MODULE.names();
        // Then
        assertThat(PublishedLanguage.records()).extracting(Schema::getFullName).containsAll(released);
    }

    @Test
    void noReleaseWasTouched() throws IOException {
        assertThat(Releases.OF_THIS_MODULE.hashes()).isNotEmpty().isEqualTo(Releases.OF_THIS_MODULE.manifest());
    }

    @Test
    void touchedReleaseIsCaught(@TempDir Path home) throws IOException {
        // Given
        Releases releases = new Releases(home);
        Schema schema = PublishedLanguage.records().getFirst();
        releases.release(schema);
        releases.writeManifest();
        // When
        Path file = home.resolve(releases.hashes().keySet().iterator().next());
        Files.writeString(file, Files.readString(file).replaceFirst("\"doc\"", "\"docs\""));
        // Then
        assertThat(releases.hashes()).isNotEqualTo(releases.manifest());
    }

    @Test
    void unchangedSchemaIsNotReleasedAgain(@TempDir Path home) throws IOException {
        // Given
        Releases releases = new Releases(home);
        Schema schema = PublishedLanguage.records().getFirst();
        // When
        boolean first = releases.release(schema);
        boolean second = releases.release(schema);
        // Then
        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(releases.of(schema)).containsExactly(schema);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "name":"note" | "name":"remark"
            "name":"contactId","type":"string" | "name":"contactId","type":"long"
            {"name":"contactId","type":"string","doc":"d"}, |
            "fields":[ | "fields":[{"name":"added","type":"string","doc":"d"},
            ["UNKNOWN","NEAR"],"default":"UNKNOWN" | ["FAR"]
            ["null","string"] | ["null","string","long"]
            """)
    void breakingChangeIsCaught(String before, String after) {
        // Given
        Schema today = parsed(RELEASED.replace(before, after == null ? "" : after));
        // When
        List<String> broken = incompatibilities(today, parsed(RELEASED));
        // Then
        assertThat(broken).isNotEmpty();
    }

    @Test
    void newFieldWithADefaultAndNewEnumSymbolAreWelcome() {
        // Given
        Schema today = parsed(RELEASED.replace("\"fields\":[",
                "\"fields\":[{\"name\":\"added\",\"type\":\"string\",\"default\":\"\",\"doc\":\"d\"},")
                .replace("\"NEAR\"", "\"NEAR\",\"FAR\""));
        // Then
        assertThat(incompatibilities(today, parsed(RELEASED))).isEmpty();
    }

    private static List<String> incompatibilities(Schema today, Schema released) {
        List<String> broken = new ArrayList<>(check(today, released, "cannot read its release"));
        broken.addAll(check(released, today, "cannot be read by its release"));
        broken.addAll(lostFields(today, released));
        return broken;
    }

    /** A renamed optional field reads as null both ways: Avro calls that compatible, and a value is lost. */
    private static List<String> lostFields(Schema today, Schema released) {
        return released.getFields().stream().filter(field -> today.getField(field.name()) == null)
                .map(field -> today.getFullName() + " has lost the field " + field.name()).toList();
    }

    private static List<String> check(Schema reader, Schema writer, String words) {
        var result = SchemaCompatibility.checkReaderWriterCompatibility(reader, writer);
        return result.getType() == SchemaCompatibilityType.COMPATIBLE ? List.of()
                : result.getResult().getIncompatibilities().stream()
                        .map(why -> reader.getFullName() + " " + words + ": " + why.getMessage() + " at " + why.getLocation())
                        .toList();
    }

    private static Schema parsed(String schema) {
        return new SchemaParser().parse(schema).mainSchema();
    }
}
