package se.farled.router.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final TextFeatures features = new TextFeatures(Stems.NONE);

    @Test
    void whatIsRareWeighsMoreThanWhatAllShow() {
        // Given
        Vocabulary vocabulary = Vocabulary.of(List.of(words("gungan är trasig"), words("gungan är borta"), words("gungan är ny")), 1_000);
        // When
        SparseVector vector = vocabulary.vector(words("gungan trasig"));
        // Then
        assertThat(value(vocabulary, vector, "trasig")).isGreaterThan(value(vocabulary, vector, "gungan"));
    }

    @Test
    void eachKindHasTheLengthOfItsWeight() {
        // Given
        Vocabulary vocabulary = Vocabulary.of(List.of(words("gungan är trasig igen")), 1_000);
        // When
        SparseVector vector = vocabulary.vector(words("gungan trasig trasig"));
        // Then
        double squares = 0;
        for (float value : vector.value()) {
            squares += value * value;
        }
        assertThat(Math.sqrt(squares)).isCloseTo(Vocabulary.WEIGHT.get(Feature.Kind.WORD), within(1e-5));
    }

    @Test
    void whatWasNeverMetHasNoPlace() {
        // Given
        Vocabulary vocabulary = Vocabulary.of(List.of(words("gungan")), 1_000);
        // When
        int[] places = vocabulary.places(words("gungan hoj"));
        // Then
        assertThat(places[0]).isNotNegative();
        assertThat(places[1]).isNegative();
    }

    @Test
    void ofTooManyFeaturesTheRarestAreLeftOut() {
        // Given
        List<List<Feature>> texts = List.of(words("gungan trasig"), words("gungan borta"), words("gungan ny"));
        // When
        Vocabulary vocabulary = Vocabulary.of(texts, 1);
        // Then
        assertThat(vocabulary.size()).isEqualTo(1);
        assertThat(vocabulary.places(words("gungan"))[0]).isZero();
    }

    private float value(Vocabulary vocabulary, SparseVector vector, String word) {
        int place = vocabulary.places(words(word))[0];
        for (int i = 0; i < vector.size(); i++) {
            if (vector.index()[i] == place) {
                return vector.value()[i];
            }
        }
        return 0;
    }

    private List<Feature> words(String text) {
        List<Feature> words = new ArrayList<>(features.of(Token.of(text)));
        words.removeIf(it -> it.kind() != Feature.Kind.WORD);
        return words;
    }
}
