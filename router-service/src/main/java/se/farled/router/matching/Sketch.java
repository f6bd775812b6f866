package se.farled.router.matching;

import java.util.Arrays;

/**
 * What a text shows, in a form that tells no words: features under a keyed hash, the most telling ones only.
 *
 * @param hashes ascending
 * @param weights their shares; the squares add up to one
 */
public record Sketch(long[] hashes, float[] weights) {

    /** Raised when sketches of one text are no longer alike: older ones are then not compared. */
    public static final int METHOD = 1;

    /** Of a text without words. */
    public static final Sketch EMPTY = new Sketch(new long[0], new float[0]);

    /** How alike two texts are: 1 for the same words, about 0 for strangers. */
    public double likeness(Sketch other) {
        double alike = 0;
        for (int i = 0; i < hashes.length; i++) {
            int place = Arrays.binarySearch(other.hashes, hashes[i]);
            alike += place < 0 ? 0 : weights[i] * other.weights[place];
        }
        return alike;
    }

    /** True when the text showed nothing to compare. */
    public boolean empty() {
        return hashes.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch it && Arrays.equals(hashes, it.hashes) && Arrays.equals(weights, it.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
