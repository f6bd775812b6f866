package se.farled.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTimeTest {
    private final SpokenTime time = new SpokenTime(Clock.fixed(Instant.parse("2026-11-25T15:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T13:20:00Z, i dag 14.20, today 14:20",
        "2026-11-24T23:30:00Z, i dag 00.30, today 00:30",
        "2026-11-24T13:20:00Z, i går 14.20, yesterday 14:20",
        "2026-11-23T13:20:00Z, må 23 nov 14.20, Mon 23 Nov 14:20",
        "2026-09-01T06:05:00Z, ti 1 sep 08.05, Tue 1 Sept 08:05",
        "2025-03-04T13:20:00Z, ti 4 mar 2025 14.20, Tue 4 Mar 2025 14:20",
    })
    void momentsAreWrittenAsPeopleSayThem(Instant instant, String swedish, String english) {
        // When
        var said = time.of(instant, Locale.of("sv", "SE"));

        // Then
        assertThat(said.text()).isEqualTo(swedish);
        assertThat(time.of(instant, Locale.ENGLISH).text()).isEqualTo(english);
        assertThat(Instant.from(java.time.OffsetDateTime.parse(said.iso()))).isEqualTo(instant);
    }
}
