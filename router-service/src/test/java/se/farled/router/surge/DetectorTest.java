package se.farled.router.surge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DetectorTest {

    private static final Instant NINE = Instant.parse("2026-11-25T08:00:00Z");

    private final Detector detector = new Detector();
    private final Normal nothingLearnt = Normal.learnt(1_000, 169, List.of());

    @Test
    void fiveContactsWithinMinutesOnATopicThatHasSixADayAreASurge() {
        // When
        var four = detector.alarm("vatten-avbrott", every(Duration.ofSeconds(40), 4), from -> 12, nothingLearnt, NINE);
        var five = detector.alarm("vatten-avbrott", every(Duration.ofSeconds(40), 5), from -> 12, nothingLearnt, NINE);

        // Then
        assertThat(four).isEmpty();
        assertThat(five).isPresent();
        assertThat(five.orElseThrow().count()).isEqualTo(5);
        assertThat(five.orElseThrow().expected()).isLessThan(0.2);
    }

    @Test
    void aCallEveryOtherMinuteIsASurgeBeforeTheTenth() {
        // When
        var nine = detector.alarm("vatten-avbrott", every(Duration.ofMinutes(2), 9), from -> 20, nothingLearnt, NINE);

        // Then
        assertThat(nine).isPresent();
    }

    @Test
    void asManyAsUsualAreNone() {
        // Given
        Normal normal = Normal.learnt(1_000, 2, history("stor", 30));

        // When
        var usual = detector.alarm("stor", every(Duration.ofMinutes(2), 33), from -> 90, normal, NINE);

        // Then
        assertThat(usual).isEmpty();
    }

    @Test
    void onADayWhenEverybodyCallsAboutEverythingNoTopicIsASurge() {
        // When
        var quietCity = detector.alarm("x", every(Duration.ofSeconds(30), 6), from -> 0, nothingLearnt, NINE);
        var busyCity = detector.alarm("x", every(Duration.ofSeconds(30), 6), from -> 1_000, nothingLearnt, NINE);

        // Then
        assertThat(quietCity).isPresent();
        assertThat(busyCity).isEmpty();
    }

    @Test
    void calmIsAnHourLikeAnyOther() {
        // When
        boolean going = detector.calm("x", every(Duration.ofMinutes(10), 6), from -> 0, nothingLearnt, NINE);
        boolean over = detector.calm("x", every(Duration.ofMinutes(10), 2), from -> 0, nothingLearnt, NINE);

        // Then
        assertThat(going).isFalse();
        assertThat(over).isTrue();
    }

    /** So many, the last of them now. */
    private static List<Instant> every(Duration gap, int count) {
        return IntStream.range(0, count).mapToObj(n -> NINE.minus(gap.multipliedBy(count - 1L - n))).toList();
    }

    /** The topic's contacts in each opening hour of four weeks before. */
    private static List<CountedHour> history(String topicId, int anHour) {
        return IntStream.rangeClosed(1, 28).boxed().flatMap(day -> IntStream.range(7, 16).mapToObj(hour ->
                new CountedHour(topicId, Instant.parse("2026-11-25T00:00:00Z").minus(Duration.ofDays(day)).plusSeconds(hour * 3_600L), anHour)))
                .toList();
    }
}
