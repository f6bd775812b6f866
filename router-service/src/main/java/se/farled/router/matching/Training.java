package se.farled.router.matching;

import java.util.List;
import java.util.Random;

/**
 * Multinomial logistic regression by stochastic gradient steps, one step length a feature (AdaGrad), on one thread.
 * The order of the examples is drawn from a fixed seed: the same examples give the same model.
 *
 * @param epochs passes over the examples
 * @param rate first step length
 * @param counted share of naive Bayes beside it; zero for none
 */
record Training(int epochs, float rate, float counted) {

    /** Fitted by cross-validation over the corpus. */
    static final Training TOPICS = new Training(8, 0.7f, 0.15f);
    static final Training OPTIONS = new Training(20, 0.5f, 0);

    /** Below it a class is left as it is: most classes are far from most texts. */
    private static final float SMALLEST_SLOPE = 0.002f;

    /** A text in the vocabulary's space, the number of its class, and how much it counts. */
    record Example(SparseVector vector, int type, float weight) {}

    LinearModel train(List<Example> examples, List<String> classes, int features) {
        float[][] weights = new float[features][classes.size()];
        float[] bias = new float[classes.size()];
        float[] gained = new float[features];
        LinearModel model = new LinearModel(classes, weights, bias);
        Random random = new Random(7);
        int[] order = new int[examples.size()];
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random, epoch == 0);
            float step = rate * (1 - epoch / (float) epochs);
            for (int i : order) {
                step(model, examples.get(i), gained, step);
            }
        }
        if (counted > 0) {
            NaiveBayes.addTo(model, examples, counted);
        }
        return model;
    }

    private static void step(LinearModel model, Example example, float[] gained, float step) {
        float[] slope = model.scores(example.vector());
        Softmax.apply(slope, 1);
        slope[example.type()] -= 1;
        int[] moved = new int[slope.length];
        int count = 0;
        float square = 0;
        for (int k = 0; k < slope.length; k++) {
            if (Math.abs(slope[k]) > SMALLEST_SLOPE) {
                slope[k] *= example.weight();
                square += slope[k] * slope[k];
                moved[count++] = k;
            }
        }
        SparseVector vector = example.vector();
        for (int i = 0; count > 0 && i < vector.size(); i++) {
            int feature = vector.index()[i];
            float value = vector.value()[i];
            gained[feature] += square * value * value;
            descend(model.weights()[feature], slope, moved, count, value * step / (float) Math.sqrt(gained[feature] + 1e-6f));
        }
        descend(model.bias(), slope, moved, count, step * 0.01f);
    }

    private static void descend(float[] row, float[] slope, int[] moved, int count, float length) {
        for (int i = 0; i < count; i++) {
            row[moved[i]] -= length * slope[moved[i]];
        }
    }

    private static void shuffle(int[] order, Random random, boolean first) {
        for (int i = 0; first && i < order.length; i++) {
            order[i] = i;
        }
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }
}
