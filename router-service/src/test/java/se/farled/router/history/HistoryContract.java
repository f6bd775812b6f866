package se.farled.router.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of history must do. */
public abstract class HistoryContract {

    private static final Instant DAY = Instant.parse("2026-11-20T00:00:00Z");
    private static final Told OLD = new Told("gungan är trasig", "lekplats", null, DAY.minusSeconds(86_400));
    private static final Told NEW = new Told("död säl vid piren", "dott-djur", "vatten", DAY);
    private static final Told UNDATED = new Told("rutschkanan är sprucken", "lekplats", null, null);

    protected abstract History history();

    @Test
    void theNewestComeFirstAndThoseWithoutATimeLast() {
        // When
        int added = history().add(List.of(OLD, UNDATED, NEW));

        // Then
        assertThat(added).isEqualTo(3);
        assertThat(history().newest(10)).containsExactly(NEW, OLD, UNDATED);
        assertThat(history().newest(1)).containsExactly(NEW);
    }

    @Test
    void theSameTwiceIsOneRow() {
        // Given
        history().add(List.of(OLD, NEW));

        // When
        int added = history().add(List.of(OLD, UNDATED));

        // Then
        assertThat(added).isEqualTo(1);
        assertThat(history().size().rows()).isEqualTo(3);
        assertThat(history().size().topics()).isEqualTo(2);
    }

    @Test
    void allOfItCanBeForgotten() {
        // Given
        history().add(List.of(OLD, NEW));

        // When
        history().clear();

        // Then
        assertThat(history().newest(10)).isEmpty();
        assertThat(history().size()).isEqualTo(new History.Size(0, 0, 0));
    }
}
