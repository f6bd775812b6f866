package se.farled.router.surge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishDaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-01-06", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-14",
        "2026-05-24", "2026-06-06", "2026-06-19", "2026-06-20", "2026-10-31", "2026-12-24", "2026-12-25", "2026-12-26",
        "2026-12-31", "2027-03-26", "2027-03-29", "2027-06-25", "2027-11-06"})
    void holidaysAndTheGreatEvesAreSundays(String day) {
        // When
        DayOfWeek like = SwedishDays.like(LocalDate.parse(day));

        // Then
        assertThat(like).isEqualTo(DayOfWeek.SUNDAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-02", "2026-06-18", "2026-11-25", "2026-12-23"})
    void otherDaysAreWhatTheyAre(String day) {
        // Given
        LocalDate date = LocalDate.parse(day);

        // When
        DayOfWeek like = SwedishDays.like(date);

        // Then
        assertThat(like).isEqualTo(date.getDayOfWeek());
    }

    @Test
    void easterIsWhereTheChurchHasIt() {
        // When
        var easters = java.util.stream.IntStream.of(2024, 2025, 2026, 2027, 2028, 2038, 2049).mapToObj(SwedishDays::easter).toList();

        // Then
        assertThat(easters).extracting(LocalDate::toString).containsExactly("2024-03-31", "2025-04-20", "2026-04-05",
                "2027-03-28", "2028-04-16", "2038-04-25", "2049-04-18");
    }
}
