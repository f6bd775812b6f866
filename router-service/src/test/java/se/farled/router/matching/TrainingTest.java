package se.farled.router.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final List<String> CLASSES = List.of("a", "b", "c");

    @Test
    void examplesThatCanBeToldApartAreToldApart() {
        // Given
        List<Training.Example> examples = IntStream.range(0, 30).mapToObj(i -> shows(i % 3, i % 3, 1)).toList();
        // When
        LinearModel model = Training.TOPICS.train(examples, CLASSES, 3);
        // Then
        for (int type = 0; type < 3; type++) {
            float[] scores = model.scores(new SparseVector(new int[] {type}, new float[] {1}));
            Softmax.apply(scores, 1);
            assertThat(scores[type]).isGreaterThan(0.8f);
        }
    }

    @Test
    void whatCountsMoreWins() {
        // Given
        List<Training.Example> torn = IntStream.range(0, 20).mapToObj(i -> shows(0, i % 2, i % 2 == 0 ? 1 : 0.2f)).toList();
        // When
        LinearModel model = Training.TOPICS.train(torn, CLASSES, 1);
        // Then
        float[] scores = model.scores(new SparseVector(new int[] {0}, new float[] {1}));
        assertThat(scores[0]).isGreaterThan(scores[1]);
    }

    private static Training.Example shows(int feature, int type, float weight) {
        return new Training.Example(new SparseVector(new int[] {feature}, new float[] {1}), type, weight);
    }
}
