package se.farled.system.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One measured figure.
 *
 * @param floor what the same machine did at its barest in the same run; null where there is no such thing
 */
record Figure(String bench, String metric, double value, String unit, @Nullable Double floor) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The figure as one JSON object. */
    String json() {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("bench", bench);
        line.put("metric", metric);
        line.put("value", rounded(value));
        line.put("unit", unit);
        line.put("floor", floor == null ? null : rounded(floor));
        line.put("ratio", floor == null ? null : rounded(value / floor));
        return JSON.writeValueAsString(line);
    }

    /** The figure for people. */
    String line() {
        var told = String.format(Locale.ROOT, "%-8s %-28s %10.2f %-3s", bench, metric, value, unit);
        return floor == null ? told : told + String.format(Locale.ROOT, " floor %8.2f %s, ratio %.1f", floor, unit, value / floor);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
