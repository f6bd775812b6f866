package se.farled.router.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TailTest {

    @Test
    void withAShapeOfOneItIsTheGeometricTail() {
        // When
        double tail = Tail.atLeast(5, 0.1, 1);

        // Then
        assertThat(tail).isCloseTo(Math.pow(0.1 / 1.1, 5), within(1e-15));
    }

    @Test
    void withALargeShapeItIsThePoissonTail() {
        // When
        double tail = Tail.atLeast(10, 3, 1e7);

        // Then
        assertThat(tail).isCloseTo(0.0011025, within(1e-6));
    }

    @Test
    void farOutItIsTinyAndNeverNegative() {
        // When
        double far = Tail.atLeast(500, 20, 8);

        // Then
        assertThat(far).isPositive().isLessThan(1e-30);
    }

    @Test
    void aCountOfNothingIsCertain() {
        // Then
        assertThat(Tail.atLeast(0, 3, 2)).isEqualTo(1);
        assertThat(Tail.atLeast(3, 0, 2)).isZero();
    }
}
