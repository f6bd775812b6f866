package se.farled.router.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.farled.router.fixtures.InMemoryPolicies;
import se.farled.router.fixtures.MovableClock;

class ChangePolicyTest {

    private static final Thresholds STRICTER = new Thresholds(0.9, 0.3, 0.5, 0.7);

    private final InMemoryPolicies policies = new InMemoryPolicies();
    private final KeptPolicy kept = new KeptPolicy(policies);
    private final MovableClock clock = new MovableClock();
    private final ChangePolicy change = new ChangePolicy(policies, kept, clock);

    @Test
    void changedThresholdsHoldAtOnceAndTheOldOnesAreKept() {
        // When
        ChangePolicy.Result result = change.change(1, STRICTER);

        // Then
        Policy second = new Policy(2, STRICTER, clock.instant());
        assertThat(result).isEqualTo(new ChangePolicy.Changed(second));
        assertThat(kept.current()).isEqualTo(second);
        assertThat(policies.all()).containsExactly(second, Policy.SHIPPED);
    }

    @Test
    void whoReadAnOlderVersionChangesNothing() {
        // Given
        change.change(1, STRICTER);

        // When
        ChangePolicy.Result result = change.change(1, new Thresholds(0.1, 0.3, 0.5, 0.7));

        // Then
        assertThat(result).isInstanceOf(ChangePolicy.Stale.class);
        assertThat(kept.current().thresholds()).isEqualTo(STRICTER);
    }

    @Test
    void whatIsNoProbabilityIsRefusedByName() {
        // When
        ChangePolicy.Result result = change.change(1, new Thresholds(0.8, 0.3, Double.NaN, 2));

        // Then
        assertThat(result).isEqualTo(new ChangePolicy.Refused("open"));
        assertThat(kept.current()).isEqualTo(Policy.SHIPPED);
    }

    @Test
    void aChangeMadeElsewhereIsHeardWhenLookedFor() {
        // Given
        policies.add(new Policy(2, STRICTER, clock.instant()));

        // When
        kept.reread();

        // Then
        assertThat(kept.current().version()).isEqualTo(2);
    }
}
