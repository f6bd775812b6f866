package se.farled.router.surge;

/** How improbable it is that so many texts share a word by chance. */
final class WordTail {

    private WordTail() {}

    /** Probability that at least {@code count} of {@code texts} hold a word that each holds with that probability. */
    static double atLeast(int count, int texts, double share) {
        double odds = share / (1 - share);
        double term = Math.exp(texts * Math.log1p(-share));
        double tail = count == 0 ? term : 0;
        for (int n = 1; n <= texts; n++) {
            term *= (texts - n + 1.0) / n * odds;
            tail += n >= count ? term : 0;
        }
        return Math.min(1, tail);
    }
}
