package se.farled.system.bench;

import java.util.Arrays;
import java.util.List;

/** Measured times in milliseconds, sorted. */
record Sample(double[] sorted) {

    static Sample of(List<Double> millis) {
        var sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    /** The value that a share of all does not exceed (nearest rank). */
    double percentile(double share) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    double max() {
        return percentile(1);
    }
}
