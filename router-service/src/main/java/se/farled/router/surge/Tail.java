package se.farled.router.surge;

/** How improbable a count is when contacts come by chance, and some hours are livelier than others. */
final class Tail {

    private static final double NEGLIGIBLE = 1e-12;

    private Tail() {}

    /**
     * Probability of at least that count under a negative binomial distribution: contacts come independently at a rate that
     * is itself drawn from a gamma distribution.
     *
     * @param shape of that gamma distribution: the larger, the better the rate is known; variance is mean + mean²/shape
     */
    static double atLeast(int count, double mean, double shape) {
        if (count <= 0 || mean <= 0) {
            return count <= 0 ? 1 : 0;
        }
        double step = mean / (shape + mean);
        double term = Math.exp(shape * Math.log1p(-step));
        double below = 0;
        for (int n = 0; n < count; n++) {
            below += term;
            term *= (shape + n) / (n + 1) * step;
        }
        if (below < 0.5) {
            return 1 - below;
        }
        // Summed from above: what is left of one below would be lost in rounding.
        double above = 0;
        for (int n = count; term > above * NEGLIGIBLE && term > 0; n++) {
            above += term;
            term *= (shape + n) / (n + 1) * step;
        }
        return above;
    }
}
