package se.farled.router.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WordTailTest {

    @Test
    void itIsTheBinomialTail() {
        // Then
        assertThat(WordTail.atLeast(0, 5, 0.3)).isCloseTo(1, within(1e-12));
        assertThat(WordTail.atLeast(2, 2, 0.3)).isCloseTo(0.09, within(1e-12));
        assertThat(WordTail.atLeast(1, 2, 0.3)).isCloseTo(0.51, within(1e-12));
        assertThat(WordTail.atLeast(5, 60, 0.01)).isCloseTo(3.4e-4, within(1e-5));
    }
}
