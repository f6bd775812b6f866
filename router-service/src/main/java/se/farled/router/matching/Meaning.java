package se.farled.router.matching;

/** What a text means as a point among others: texts of like meaning lie near each other, whatever their words. */
public interface Meaning {

    /** A vector of length one. */
    float[] of(String text);

    /** How near two meanings are, at most one. */
    static float nearness(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
