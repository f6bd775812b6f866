package se.farled.router.matching;

import java.util.List;

/**
 * Linear scores for classes.
 *
 * @param classes names, in the order of the scores
 * @param weights feature by feature, the classes of one feature beside each other
 */
record LinearModel(List<String> classes, float[][] weights, float[] bias) {

    /** One score a class. */
    float[] scores(SparseVector vector) {
        float[] scores = bias.clone();
        add(vector, scores);
        return scores;
    }

    private void add(SparseVector vector, float[] scores) {
        for (int i = 0; i < vector.size(); i++) {
            float value = vector.value()[i];
            float[] row = weights[vector.index()[i]];
            for (int k = 0; k < scores.length; k++) {
                scores[k] += value * row[k];
            }
        }
    }

    /** How much one feature adds to a class. */
    float weight(int feature, int type) {
        return weights[feature][type];
    }
}
