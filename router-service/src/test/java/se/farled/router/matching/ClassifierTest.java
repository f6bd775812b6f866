package se.farled.router.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClassifierTest {

    private final TextFeatures features = new TextFeatures(Stems.NONE);
    private final Classifier classifier = Classifier.learn(Stream.of("lekplats:gungan har lossnat", "lekplats:rutschkanan är sprucken",
            "lekplats:sandlådan saknar sand och gungan gnisslar", "belysning:lampan lyser inte", "belysning:det är mörkt på gatan",
            "belysning:stolpen blinkar och lampan surrar").map(this::labelled).toList(), Training.TOPICS);

    @Test
    void aNewTextGetsTheClassWhoseWordsItShares() {
        // When
        float[] probabilities = classifier.probabilities(read("en gunga gnisslar"), 1);
        // Then
        assertThat(classifier.classes()).containsExactly("belysning", "lekplats");
        assertThat(probabilities[1]).isGreaterThan(0.7f);
    }

    @Test
    void probabilitiesAddUpToOneAndSharpenWithTheScale() {
        // When
        float[] plain = classifier.probabilities(read("lampan"), 1);
        float[] sharp = classifier.probabilities(read("lampan"), 4);
        // Then
        assertThat(plain[0] + plain[1]).isCloseTo(1, within(1e-5f));
        assertThat(sharp[0]).isGreaterThan(plain[0]);
    }

    @Test
    void theWordThatTellsContributesMost() {
        // Given
        List<Token> tokens = Token.of("hej lampan");
        // When
        double[] told = classifier.contributions(classifier.read(features.of(tokens)), tokens.size(), 0);
        // Then
        assertThat(told[1]).isGreaterThan(0.1).isGreaterThan(told[0]);
    }

    @Test
    void contributionsAddUpToTheScoreBeyondTheBias() {
        // Given
        List<Token> tokens = Token.of("lampan lyser svagt på gatan");
        Classifier.Reading reading = classifier.read(features.of(tokens));
        // When
        double[] told = classifier.contributions(reading, tokens.size(), 0);
        // Then
        float beyond = classifier.model().scores(reading.vector())[0] - classifier.model().bias()[0];
        assertThat(java.util.Arrays.stream(told).sum()).isCloseTo(beyond, within(1e-4));
    }

    @Test
    void theShareOfKnownWordsIsTold() {
        // When
        double known = classifier.known(read("lampan xylofon"));
        // Then
        assertThat(known).isEqualTo(0.5);
    }

    @Test
    void theSameExamplesGiveTheSameModel() {
        // Given
        Classifier again = Classifier.learn(Stream.of("a:röd bil", "b:blå båt", "a:röd cykel").map(this::labelled).toList(), Training.TOPICS);
        // When
        Classifier other = Classifier.learn(Stream.of("a:röd bil", "b:blå båt", "a:röd cykel").map(this::labelled).toList(), Training.TOPICS);
        // Then
        assertThat(other.model().weights()).isDeepEqualTo(again.model().weights());
    }

    private Classifier.Reading read(String text) {
        return classifier.read(features.of(Token.of(text)));
    }

    private Classifier.Labelled labelled(String row) {
        String[] parts = row.split(":");
        return new Classifier.Labelled(features.of(Token.of(parts[1])), parts[0], 1);
    }
}
