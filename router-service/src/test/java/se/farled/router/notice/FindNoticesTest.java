package se.farled.router.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.router.fixtures.ANotice.aNotice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.farled.router.fixtures.KnownCity;
import se.farled.router.fixtures.MovableClock;
import se.farled.router.knowledge.Notice;
import se.farled.router.knowledge.Notice.State;
import se.farled.router.matching.Stems;
import se.farled.router.routing.Routing;
import se.farled.router.routing.RoutingDecision;

class FindNoticesTest {

    private static final Notice WATER = aNotice("vatten").titled("Vattnet stängs av i Tegelbruket natten till torsdag")
            .on("vatten-avbrott").at("Tegelbruket").briefed("Ledningen byts.").build();

    private final KnownCity city = new KnownCity();
    private final MovableClock clock = new MovableClock();
    private final FindNotices find = new FindNotices(city, Stems.NONE, clock);

    @Test
    void theTopicDecidesWhateverTheWordsAre() {
        // Given
        city.tells(WATER);

        // When
        List<ToldNotice> found = find.of("vatten-avbrott", "Det kommer inget ur kranen");

        // Then
        assertThat(found).extracting(ToldNotice::noticeId).containsExactly("vatten");
    }

    @Test
    void aLikelyTopicCountsWhereNoneIsDecided() {
        // Given
        city.tells(WATER);

        // When
        List<ToldNotice> likely = find.of(unsure(0.4), "Kranen är torr");
        List<ToldNotice> unlikely = find.of(unsure(0.2), "Kranen är torr");

        // Then
        assertThat(likely).hasSize(1);
        assertThat(unlikely).isEmpty();
    }

    @Test
    void withoutTheTopicOnePlaceAndOneTellingWordOrTwoTellingWordsAreNeeded() {
        // Given
        city.tells(WATER);

        // When
        var placeAndWord = find.of((String) null, "är vattnet borta i Tegelbruket?");
        var placeAlone = find.of((String) null, "när öppnar badet i tegelbruket på torsdag natt");
        var wordAlone = find.of((String) null, "vattnet smakar konstigt på torsdag");

        // Then
        assertThat(placeAndWord).hasSize(1);
        assertThat(placeAlone).isEmpty();
        assertThat(wordAlone).isEmpty();
    }

    @Test
    void whatIsNotYetPublicOrNoLongerHoldsIsNotFound() {
        // Given
        Instant now = clock.instant();
        city.tells(aNotice("snart").on("x").in(State.BRIEFED).publicAt(now.plusSeconds(60)).build(),
                aNotice("slut").on("x").until(now).build(), aNotice("over").on("x").in(State.OVER).build(),
                aNotice("nu").on("x").build());

        // When
        List<ToldNotice> before = find.of("x", "");
        clock.pass(Duration.ofMinutes(1));
        List<ToldNotice> after = find.of("x", "");

        // Then
        assertThat(before).extracting(ToldNotice::noticeId).containsExactly("nu");
        assertThat(after).extracting(ToldNotice::noticeId).containsExactly("snart", "nu");
    }

    @Test
    void theOneAtThePlaceNamedComesFirst() {
        // Given
        city.tells(aNotice("a-hamnen").on("vatten-avbrott").at("Hamnen").build(), WATER);

        // When
        List<ToldNotice> found = find.of("vatten-avbrott", "inget vatten på tegelbruket");

        // Then
        assertThat(found).extracting(ToldNotice::noticeId).containsExactly("vatten", "a-hamnen");
    }

    private static Routing unsure(double probability) {
        return new Routing(new RoutingDecision.Unsure(probability), "sv",
                List.of(new Routing.TopicGuess("vatten-avbrott", probability)), List.of(), List.of(), "", null);
    }
}
