package se.farled.router.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.farled.router.knowledge.Place;

class PlaceNamesTest {

    private final PlaceNames places = new PlaceNames(List.of(new Place("p1", "Kyrkparken", "park", null, "forsamlingen"),
            new Place("p2", "Norra hamnen", "hamn", null, "hamnbolaget")));

    @ParameterizedTest
    @ValueSource(strings = {"gungan i Kyrkparken", "KYRKPARKEN!", "kyrkparkens gungor", "vid kyrkparken, till höger"})
    void aPlaceIsFoundInAnyCaseAndWithAnEnding(String text) {
        // When
        List<Place> found = places.in(Token.of(text));
        // Then
        assertThat(found).extracting(Place::placeId).containsExactly("p1");
    }

    @Test
    void aNameOfTwoWordsNeedsBoth() {
        // When
        List<Place> found = places.in(Token.of("i norra delen, inte i norra hamnens inlopp"));
        // Then
        assertThat(found).extracting(Place::placeId).containsExactly("p2");
    }

    @Test
    void aLongerWordThatBeginsAlikeIsNoPlace() {
        // When
        List<Place> found = places.in(Token.of("kyrkparkeringen är full"));
        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void aPlaceIsFoundWithoutItsDotsAndRings() {
        // Given
        PlaceNames dotted = new PlaceNames(List.of(new Place("p", "Ängsö strand", "bad", null, "kultur")));
        // When
        List<Place> found = dotted.in(Token.of("glas pa angso strand"));
        // Then
        assertThat(found).hasSize(1);
    }
}
