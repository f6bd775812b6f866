package se.farled.gateway.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of reach must do. */
public abstract class ReachesContract {
    private static final Instant TOLD = Instant.parse("2026-11-25T08:00:00Z");

    protected abstract Reaches reaches();

    @Test
    void whatIsSeenOfAVersionAddsUp() {
        // Given
        reaches().add(new Reached("n1", 1, "Vattnet är borta", "No water", TOLD, 3, 90));

        // When
        reaches().add(new Reached("n1", 1, "Vattnet är borta", "No water", TOLD, 1, 40));

        // Then
        assertThat(reaches().since(TOLD)).containsExactly(new Reached("n1", 1, "Vattnet är borta", "No water", TOLD, 4, 90));
    }

    @Test
    void theNewestStandsFirstAndTheOldIsLeftOut() {
        // Given
        reaches().add(new Reached("n1", 1, "Gammalt", null, TOLD.minusSeconds(60), 1, 10));
        reaches().add(new Reached("n2", 1, "Först", null, TOLD, 1, 10));
        reaches().add(new Reached("n2", 2, "Sedan", null, TOLD.plusSeconds(60), 1, 10));

        // When
        var since = reaches().since(TOLD);

        // Then
        assertThat(since).extracting(Reached::title).containsExactly("Sedan", "Först");
    }
}
