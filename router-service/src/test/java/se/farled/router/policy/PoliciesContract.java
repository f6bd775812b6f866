package se.farled.router.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of policies must do. */
public abstract class PoliciesContract {

    protected abstract Policies policies();

    @Test
    void theFirstIsTheOneShippedAndTheNewestComesFirst() {
        // Given
        Policy second = new Policy(2, new Thresholds(0.9, 0.4, 0.6, 0.75), Instant.parse("2026-11-25T08:00:00Z"));

        // When
        boolean added = policies().add(second);

        // Then
        assertThat(added).isTrue();
        assertThat(policies().all().getFirst()).isEqualTo(second);
        assertThat(policies().all().getLast().version()).isEqualTo(1);
        assertThat(policies().all().getLast().thresholds()).isEqualTo(Thresholds.DEFAULT);
    }

    @Test
    void aVersionIsTakenOnce() {
        // Given
        policies().add(new Policy(2, new Thresholds(0.9, 0.4, 0.6, 0.75), Instant.EPOCH));

        // When
        boolean added = policies().add(new Policy(2, new Thresholds(0.1, 0.1, 0.1, 0.1), Instant.EPOCH));

        // Then
        assertThat(added).isFalse();
        assertThat(policies().all()).hasSize(2);
        assertThat(policies().all().getFirst().thresholds().decide()).isEqualTo(0.9);
    }
}
