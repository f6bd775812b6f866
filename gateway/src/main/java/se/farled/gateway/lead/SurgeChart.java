package se.farled.gateway.lead;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A surge drawn: a line for the contacts over an area for what is normal. Coordinates are in a frame of 100 by 100, which the page
 * stretches; what is written stands beside it, so that it is never stretched.
 *
 * @param line points of the contacts
 * @param normal points of the area up to what is normal
 * @param top the highest value of the scale
 * @param lines heights of the scale's lines
 */
public record SurgeChart(String line, String normal, long top, List<Double> lines, Instant from, Instant to) {

    static SurgeChart of(List<Surge.Point> curve) {
        double highest = curve.stream().mapToDouble(point -> Math.max(point.count(), point.expected())).max().orElse(0);
        long top = rounded(highest);
        int last = curve.size() - 1;
        var line = IntStream.rangeClosed(0, last).mapToObj(i -> at(100.0 * i / last, curve.get(i).count(), top)).collect(Collectors.joining(" "));
        var normal = IntStream.rangeClosed(0, last).mapToObj(i -> at(100.0 * i / last, curve.get(i).expected(), top)).collect(Collectors.joining(" "));
        return new SurgeChart(line, "0,100 " + normal + " 100,100", top, List.of(0.0, 50.0, 100.0), curve.getFirst().from(), curve.getLast().from());
    }

    /** A top that half of it is a whole number of contacts too. */
    private static long rounded(double highest) {
        long step = highest <= 10 ? 2 : highest <= 50 ? 10 : highest <= 100 ? 20 : 100;
        return Math.max(2, (long) Math.ceil(highest / step) * step);
    }

    private static String at(double x, double value, long top) {
        return String.format(Locale.ROOT, "%.2f,%.2f", x, 100 - 100 * value / top);
    }
}
