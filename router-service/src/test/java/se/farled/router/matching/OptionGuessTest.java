package se.farled.router.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.farled.router.knowledge.Place;

class OptionGuessTest {

    private static final String TOPIC = "dod-sal";

    private final TextFeatures features = new TextFeatures(Stems.NONE);
    private final PlaceNames places = new PlaceNames(List.of(new Place("p", "Sandviken", "strand", null, "kommunen"),
            new Place("q", "Norrvik", "strand", null, "kommunen")));
    private final List<Phrasing> phrasings = List.of(new Phrasing(TOPIC, "vatten", "en död säl flyter i vattnet", 1),
            new Phrasing(TOPIC, "vatten", "den guppar ute i vattnet vid bojen", 1),
            new Phrasing(TOPIC, "strand", "ett djur ligger uppspolat på Sandviken", 1), new Phrasing(TOPIC, "strand", "på stranden i sanden", 1),
            new Phrasing(TOPIC, Phrasing.OPEN, "vi har hittat en död säl", 1), new Phrasing(TOPIC, Phrasing.OPEN, "en säl, vem hämtar den", 1));
    private final Learnt learnt = new Learnt(Trained.on(new Material(phrasings, Map.of(TOPIC, phrasings), List.of()), features, places), features, places);

    @Test
    void wordsSettleTheQuestion() {
        // When
        OptionGuess guess = learnt.option(TOPIC, "den flyter i vattnet").orElseThrow();
        // Then
        assertThat(guess.options().get("vatten")).isGreaterThan(guess.options().get("strand")).isGreaterThan(guess.open());
    }

    @Test
    void aPlaceThatNoPhrasingNamesSettlesItByItsKeeper() {
        // When
        OptionGuess guess = learnt.option(TOPIC, "Norrvik").orElseThrow();
        // Then
        assertThat(guess.options().get("strand")).isGreaterThan(guess.options().get("vatten")).isGreaterThan(guess.open());
    }

    @Test
    void wordsThatTellNothingLeaveItOpen() {
        // When
        OptionGuess guess = learnt.option(TOPIC, "hittat en död säl").orElseThrow();
        // Then
        assertThat(guess.open()).isGreaterThan(guess.options().get("strand"));
    }

    @Test
    void aTopicThatAsksNothingHasNoGuess() {
        assertThat(learnt.option("lekplats", "gungan")).isEmpty();
    }
}
