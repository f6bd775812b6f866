package se.farled.router.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource({"the swing is broken,en", "gungan är trasig,sv", "gungan trasig,sv", "my snow not taken please help,en",
            "jag want to fråga om förskola,sv", "hur gor jag nar sopen inte hamtas,sv", "12345,sv"})
    void smallWordsTellTheLanguage(String text, String language) {
        // When
        String guessed = LanguageGuess.of(Token.of(text));
        // Then
        assertThat(guessed).isEqualTo(language);
    }
}
