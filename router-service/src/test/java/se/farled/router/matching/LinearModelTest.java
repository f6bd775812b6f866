package se.farled.router.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelTest {

    @Test
    void aScoreIsTheBiasAndWhatTheShownFeaturesAdd() {
        // Given
        LinearModel model = new LinearModel(List.of("a", "b"), new float[][] {{1, 0}, {5, 5}, {0, 2}}, new float[] {0.5f, -0.5f});
        // When
        float[] scores = model.scores(new SparseVector(new int[] {0, 2}, new float[] {2, 0.5f}));
        // Then
        assertThat(scores).containsExactly(2.5f, 0.5f);
        assertThat(model.bias()).containsExactly(0.5f, -0.5f);
    }
}
