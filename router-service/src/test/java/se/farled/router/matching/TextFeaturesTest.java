package se.farled.router.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextFeaturesTest {

    private final TextFeatures features = new TextFeatures(word -> word.startsWith("gung") ? "gunga" : word);

    @Test
    void formsOfAWordShareTheirStemAndNotTheWord() {
        // When
        Set<Long> one = keys("gungan", Feature.Kind.STEM);
        Set<Long> other = keys("gungorna", Feature.Kind.STEM);
        // Then
        assertThat(one).isEqualTo(other);
        assertThat(keys("gungan", Feature.Kind.WORD)).isNotEqualTo(keys("gungorna", Feature.Kind.WORD));
    }

    @Test
    void aWordWithoutItsDotsShowsTheSamePieces() {
        // When
        Set<Long> told = keys("gangvag", Feature.Kind.PIECE);
        // Then
        assertThat(told).isEqualTo(keys("gångväg", Feature.Kind.PIECE));
    }

    @Test
    void aCompoundSharesPiecesWithItsParts() {
        // When
        Set<Long> shared = keys("lekplatsgunga", Feature.Kind.PIECE);
        shared.retainAll(keys("lekplats", Feature.Kind.PIECE));
        // Then
        assertThat(shared).hasSize(6);
    }

    @Test
    void aPairHangsOnTheOrder() {
        // When
        Set<Long> told = keys("inte betala", Feature.Kind.PAIR);
        // Then
        assertThat(told).isNotEqualTo(keys("betala inte", Feature.Kind.PAIR));
    }

    @Test
    void whatKindsShowNeverMeets() {
        // When
        List<Feature> shown = features.of(Token.of("sten"));
        // Then
        assertThat(shown.stream().filter(it -> it.kind() != Feature.Kind.PIECE).map(Feature::key).distinct()).hasSize(3);
    }

    private Set<Long> keys(String text, Feature.Kind kind) {
        return features.of(Token.of(text)).stream().filter(it -> it.kind() == kind).map(Feature::key).collect(Collectors.toSet());
    }
}
