package se.farled.router.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.farled.router.fixtures.InMemoryHistory;
import se.farled.router.fixtures.KnownCity;
import se.farled.router.history.ImportHistory.Refused;

class ImportHistoryTest {

    private final InMemoryHistory history = new InMemoryHistory();
    private final ImportHistory importHistory = new ImportHistory(history, new KnownCity());

    @Test
    void rowsAreTakenOnce() {
        // Given
        importHistory.take(List.of(row(2, "gungan är trasig", "lekplats", null, "2026-11-20")));

        // When
        ImportHistory.Taken taken = importHistory.take(List.of(row(2, "gungan är trasig", "lekplats", null, "2026-11-20"),
                row(3, "död säl vid piren", "dott-djur", "vatten", "2026-11-20T08:00:00+01:00"), row(4, "spelar ingen roll", "_none", "", "")));

        // Then
        assertThat(taken).isEqualTo(new ImportHistory.Taken(2, 1, List.of()));
    }

    @Test
    void whatCannotBeLearntFromIsNamedByLineAndField() {
        // When
        ImportHistory.Taken taken = importHistory.take(List.of(row(2, " ", "lekplats", null, null), row(3, "hej", null, null, null),
                row(4, "hej", "havet", null, null), row(5, "säl", "dott-djur", "luften", null), row(6, "gunga", "lekplats", null, "i går"),
                row(7, "säl i luften", "dott-djur", "open", null)));

        // Then
        assertThat(taken.added()).isEqualTo(1);
        assertThat(taken.refused()).extracting(Refused::line, Refused::field).containsExactly(
                tuple(2L, "text"), tuple(3L, "topic"),
                tuple(4L, "topic"), tuple(5L, "option"),
                tuple(6L, "at"));
    }

    @Test
    void whatWouldTellWhoWroteIsNotKept() {
        // When
        importHistory.take(List.of(row(2, "Gungan vid Bruksvägen 14 är trasig, ring 070-123 45 67 eller maja.lind@example.se, 19121212-1212", "lekplats", null, null)));

        // Then
        assertThat(history.newest(1).getFirst().text()).isEqualTo("Gungan vid Bruksvägen 14 är trasig, ring eller ,");
    }

    private static HistoryRow row(long line, @Nullable String text, @Nullable String topic, @Nullable String option, @Nullable String at) {
        return new HistoryRow(line, text, topic, option, at);
    }
}
