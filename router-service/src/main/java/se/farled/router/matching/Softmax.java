package se.farled.router.matching;

/** Scores to probabilities. */
final class Softmax {

    private Softmax() {}

    /** In place: probabilities that add up to one. */
    static void apply(float[] scores, float scale) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        float sum = 0;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = (float) Math.exp((scores[k] - highest) * scale);
            sum += scores[k];
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] /= sum;
        }
    }
}
