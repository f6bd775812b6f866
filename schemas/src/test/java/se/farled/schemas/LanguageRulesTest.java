package se.farled.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageRulesTest {

    @Test
    void everyTypeKeepsTheRules() {
        // Given
        Set<Schema> types = PublishedLanguage.types();
        List<Schema> events = PublishedLanguage.records();
        // When
        Stream<String> broken = types.stream().flatMap(type -> LanguageRules.brokenBy(type, events.contains(type)).stream());
        // Then
        assertThat(types).hasSizeGreaterThan(40);
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"record","name":"ContactSeen","fields":[]} | has no doc
            {"type":"record","name":"ContactMoved","doc":"d","fields":[{"name":"to","type":"string"}]} | has no doc
            {"type":"enum","name":"Colour","doc":"d","symbols":["RED"]} | lacks UNKNOWN
            {"type":"record","name":"ContactMoved","doc":"d","fields":[{"name":"to","doc":"d","type":["string","null"],"default":"x"}]} | union
            {"type":"record","name":"ContactMoved","doc":"d","fields":[{"name":"to","doc":"d","type":["null","string","int"],"default":null}]} | union
            {"type":"record","name":"ContactMoved","doc":"d","fields":[{"name":"moved_to","doc":"d","type":"string"}]} | camelCase
            {"type":"record","name":"ContactEvent","doc":"d","fields":[]} | past participle
            {"type":"record","name":"ContactMovedV2","doc":"d","fields":[]} | past participle
            {"type":"record","name":"MoveContact","doc":"d","fields":[]} | past participle
            """)
    void plantedOffenderIsCaught(String offender, String reason) {
        // Given
        Schema schema = new SchemaParser().parse(offender).mainSchema();
        // When
        List<String> broken = LanguageRules.brokenBy(schema, true);
        // Then
        assertThat(broken).anyMatch(words -> words.contains(reason));
    }
}
