package se.farled.router.matching;

import java.util.Arrays;
import java.util.List;

/**
 * How much oftener a class's texts show a feature than all texts do, as logarithms. Regression leans on the few words that
 * part the examples; counting leans on all of them, which carries further on texts unlike any example.
 */
final class NaiveBayes {

    /** How many texts of the common kind each class is taken to have beside its own. */
    private static final float SMOOTHING = 10;

    private NaiveBayes() {}

    /** Adds what the examples' features count for, times the share, to the model's weights. */
    static void addTo(LinearModel model, List<Training.Example> examples, float share) {
        float[] texts = new float[model.classes().size()];
        int[] ends = new int[model.weights().length + 1];
        for (Training.Example example : examples) {
            texts[example.type()] += example.weight();
            for (int feature : example.vector().index()) {
                ends[feature + 1]++;
            }
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] shownBy = new int[ends[model.weights().length]];
        int[] next = ends.clone();
        for (int i = 0; i < examples.size(); i++) {
            for (int feature : examples.get(i).vector().index()) {
                shownBy[next[feature]++] = i;
            }
        }
        float all = 0;
        for (float count : texts) {
            all += count;
        }
        float[] counts = new float[texts.length];
        for (int feature = 0; feature < model.weights().length; feature++) {
            Arrays.fill(counts, 0);
            float sum = 0;
            for (int at = ends[feature]; at < ends[feature + 1]; at++) {
                Training.Example example = examples.get(shownBy[at]);
                counts[example.type()] += example.weight();
                sum += example.weight();
            }
            float usual = (sum + 0.5f) / (all + 1);
            float[] row = model.weights()[feature];
            for (int k = 0; k < row.length; k++) {
                row[k] += share * (float) Math.log((counts[k] + SMOOTHING * usual) / ((texts[k] + SMOOTHING) * usual));
            }
        }
    }
}
