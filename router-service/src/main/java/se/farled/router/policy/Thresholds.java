package se.farled.router.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How sure the engine must be; probabilities, 0 to 1.
 *
 * @param decide least confidence in topic and owner together for a decision
 * @param ask least confidence in the topic for its clarifying question to be asked back
 * @param open how probable it must be that the text leaves that question open
 * @param settled least confidence in the owner, given the topic, for the question not to be asked
 */
public record Thresholds(double decide, double ask, double open, double settled) {

    /** The figures of the matching page: chosen for 95 % right among what is decided. */
    public static final Thresholds DEFAULT = new Thresholds(0.8, 0.3, 0.5, 0.7);

    /** The first that is no probability; empty when all are. */
    public Optional<String> invalid() {
        Map<String, Double> all = new LinkedHashMap<>();
        all.put("decide", decide);
        all.put("ask", ask);
        all.put("open", open);
        all.put("settled", settled);
        return all.entrySet().stream().filter(it -> !(it.getValue() >= 0 && it.getValue() <= 1)).map(Map.Entry::getKey).findFirst();
    }
}
