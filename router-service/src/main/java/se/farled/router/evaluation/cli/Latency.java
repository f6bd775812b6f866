package se.farled.router.evaluation.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** How long one call takes once the machine is warm. */
final class Latency {

    private static final int WARM_UP = 2_000;
    private static final int FEWEST = 2_000;

    private final long[] nanos;

    private Latency(long[] nanos) {
        this.nanos = nanos;
    }

    static <T> Latency of(List<T> inputs, Consumer<T> call) {
        if (inputs.isEmpty()) {
            return new Latency(new long[] {0});
        }
        for (int i = 0; i < WARM_UP; i++) {
            call.accept(inputs.get(i % inputs.size()));
        }
        long[] nanos = new long[Math.max(FEWEST, inputs.size())];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            call.accept(inputs.get(i % inputs.size()));
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new Latency(nanos);
    }

    double millis(double quantile) {
        return nanos[(int) Math.min(nanos.length - 1, Math.floor(quantile * nanos.length))] / 1e6;
    }
}
