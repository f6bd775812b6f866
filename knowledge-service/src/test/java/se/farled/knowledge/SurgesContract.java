package se.farled.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.knowledge.NoticeFixtures.MONDAY_NOON;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.farled.knowledge.surge.HearSurges;
import se.farled.knowledge.surge.Surge;
import se.farled.knowledge.surge.SurgeTerm;
import se.farled.knowledge.surge.Surges;

/** What every store of surges keeps to, and what is heard of them on it. */
public interface SurgesContract {

    /** An empty one. */
    Surges surges();

    @Test
    default void surgeIsOwedUntilItIsSettledAndOldEventsChangeNothing() {
        // Given
        Surges surges = surges();
        HearSurges hear = new HearSurges(surges, new SurgeTerm(Duration.ofHours(2)));
        hear.detected("surge-1", 1, "swing", List.of("kedja"), "parks", 5, .1, 10, false, MONDAY_NOON);
        Surge first = surges.find("surge-1").orElseThrow();
        // When
        hear.detected("surge-1", 1, null, List.of(), null, 9, 9, 9, true, MONDAY_NOON.plusSeconds(9));
        hear.settled("surge-1", 1, MONDAY_NOON);
        List<Surge> owed = surges.owed();
        hear.settled("surge-1", 2, MONDAY_NOON.plusSeconds(60));
        hear.settled("surge-1", 3, MONDAY_NOON.plusSeconds(90));
        hear.settled("unheard-of", 2, MONDAY_NOON);
        // Then
        assertThat(first).isEqualTo(new Surge("surge-1", 1, "swing", List.of("kedja"), "parks", 5, .1, 10, false, MONDAY_NOON,
                MONDAY_NOON.plus(Duration.ofHours(2)), null));
        assertThat(owed).containsExactly(first);
        assertThat(surges.owed()).isEmpty();
        assertThat(surges.find("surge-1").orElseThrow().settledAt()).isEqualTo(MONDAY_NOON.plusSeconds(60));
    }

    @Test
    default void coveredSurgeIsOwedNothing() {
        // Given
        Surges surges = surges();
        // When
        new HearSurges(surges, new SurgeTerm(Duration.ofHours(2)))
                .detected("surge-1", 1, null, List.of(), null, 5, .1, 10, true, MONDAY_NOON);
        // Then
        assertThat(surges.owed()).isEmpty();
    }
}
