package se.farled.gateway.lead;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How sure the router must be, as it tells it; probabilities, 0 to 1.
 *
 * @param version what a change is made on
 * @param before those that held before, newest first
 */
public record Policy(long version, double decide, double ask, double open, double settled, Instant since, List<Policy> before) {
    /** The thresholds by name, in the order in which a page shows them. */
    public static final List<String> NAMES = List.of("decide", "settled", "open", "ask");

    /** The thresholds in whole percent. */
    public Map<String, Long> percents() {
        return Map.of("decide", percent(decide), "ask", percent(ask), "open", percent(open), "settled", percent(settled));
    }

    private static long percent(double probability) {
        return Math.round(100 * probability);
    }
}
