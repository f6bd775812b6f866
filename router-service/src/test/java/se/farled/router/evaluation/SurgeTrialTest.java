package se.farled.router.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.farled.router.evaluation.SimulatedCity.Arrival;
import se.farled.router.evaluation.SurgeTrial.Found;

/** A simulated month of a city with 169 topics and 1,000 contacts a day; the whole figures are in docs/surges.md. */
class SurgeTrialTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);
    private static final Instant TEN = MONDAY.plusWeeks(5).atTime(10, 0).atZone(ZoneId.of("Europe/Stockholm")).toInstant();
    private static final int TINY = 160;
    private static final int LARGE = 0;

    private final SimulatedCity city = new SimulatedCity(169, 1_000, 11);
    private final SurgeTrial trial = new SurgeTrial(169, 1_000);

    @BeforeEach
    void aMonthIsLearnt() {
        SurgeTrial.days(MONDAY, 4).forEach(day -> trial.learn(city.day(day)));
    }

    @Test
    void aNormalMonthRaisesAtMostOneFalseAlarmAWeek() {
        // When
        List<Found> found = new ArrayList<>();
        for (LocalDate day : SurgeTrial.days(MONDAY.plusWeeks(4), 4)) {
            List<Arrival> arrivals = city.day(day);
            found.addAll(trial.live(arrivals));
            trial.learn(arrivals);
        }

        // Then
        assertThat(found).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void anOutageOnATinyTopicIsFoundWithTheFifthContact() {
        // Given
        List<Arrival> outage = city.surge(TINY, TEN, Duration.ofHours(1), 400);

        // When
        Found found = first(outage, TINY);

        // Then
        assertThat(outage.stream().filter(arrival -> !arrival.at().isAfter(found.at()))).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void tenTimesTheUsualOnTheLargestTopicIsFoundWithinTheHour() {
        // Given
        List<Arrival> surge = city.surge(LARGE, TEN, Duration.ofHours(4), 10);

        // When
        Found found = first(surge, LARGE);

        // Then
        assertThat(found.at()).isBefore(TEN.plus(Duration.ofHours(1)));
    }

    private Found first(List<Arrival> surge, int topic) {
        List<Arrival> day = new ArrayList<>(city.day(MONDAY.plusWeeks(5)));
        day.addAll(surge);
        day.sort(Comparator.comparing(Arrival::at));
        return trial.live(day).stream().filter(it -> it.topic() == topic && !it.at().isBefore(TEN)).findFirst().orElseThrow();
    }
}
