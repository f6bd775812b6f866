package se.farled.router.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.farled.router.matching.Stems;

class HunspellStemsTest {

    private static final Stems STEMS = new HunspellStems();

    @ParameterizedTest
    @CsvSource({"gungan,gunga", "gungorna,gunga", "lekplatsen,lekplats", "soporna,sopor", "avgifter,avgift"})
    void formsOfAWordHaveOneStem(String form, String stem) {
        // When
        String found = STEMS.stem(form);
        // Then
        assertThat(found).isEqualTo(STEMS.stem(stem));
    }

    @Test
    void aWordThatTheDictionaryLacksIsItsOwnStem() {
        // When
        String found = STEMS.stem("blorfzik");
        // Then
        assertThat(found).isEqualTo("blorfzik");
    }
}
