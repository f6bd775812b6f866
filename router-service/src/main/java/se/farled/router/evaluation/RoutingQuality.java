package se.farled.router.evaluation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.farled.router.routing.DecisionParts;

/** The figures of routing over labelled requests; each is a share of the requests it is about. */
public final class RoutingQuality {

    private static final int BINS = 10;

    private RoutingQuality() {}

    /** Name to figure, in the order in which they are told. */
    public static Map<String, Double> of(List<RoutedRequest> all) {
        List<RoutedRequest> ours = all.stream().filter(it -> it.request().topic() != null).toList();
        List<RoutedRequest> decided = all.stream().filter(RoutedRequest::decided).toList();
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("requests", (double) all.size());
        figures.put("ownerAccuracy", share(ours, RoutedRequest::ownerRight));
        figures.put("topicTop1", share(ours, it -> it.topicAmong(1)));
        figures.put("topicTop3", share(ours, it -> it.topicAmong(3)));
        figures.put("topicMacroF1", macroF1(all));
        figures.put("decidedShare", all.isEmpty() ? 0 : decided.size() / (double) all.size());
        figures.put("decidedPrecision", share(decided, RoutedRequest::decidedRight));
        figures.put("unsureRecall", share(all.stream().filter(it -> it.request().topic() == null).toList(),
                it -> it.decision() == DecisionParts.Name.UNSURE));
        figures.put("askF1", askF1(all));
        figures.put("ece", calibrationError(all));
        return figures;
    }

    private static double share(List<RoutedRequest> of, Predicate<RoutedRequest> right) {
        return of.isEmpty() ? 0 : of.stream().filter(right).count() / (double) of.size();
    }

    /** Over the labelled topics; a leading topic on a request that is nobody's counts against it unless it was unsure. */
    private static double macroF1(List<RoutedRequest> all) {
        Map<String, int[]> counts = new HashMap<>();
        all.forEach(it -> Stream.ofNullable(it.request().topic()).forEach(t -> counts.computeIfAbsent(t, _ -> new int[3])[0]++));
        for (RoutedRequest it : all) {
            String told = it.request().topic() == null && !it.decided() ? null : it.leading();
            int[] count = told == null ? null : counts.get(told);
            if (count != null) {
                count[1]++;
                count[2] += told.equals(it.request().topic()) ? 1 : 0;
            }
        }
        return counts.values().stream().mapToDouble(it -> 2.0 * it[2] / (it[0] + it[1])).average().orElse(0);
    }

    private static double askF1(List<RoutedRequest> all) {
        long labelled = all.stream().filter(it -> "ASK".equals(it.request().decision())).count();
        long asked = all.stream().filter(it -> it.decision() == DecisionParts.Name.ASK).count();
        long both = all.stream().filter(it -> "ASK".equals(it.request().decision()) && it.decision() == DecisionParts.Name.ASK
                && it.topicAmong(1)).count();
        return labelled + asked == 0 ? 0 : 2.0 * both / (labelled + asked);
    }

    /** Between the leading topic's probability and how often it is right, in ten bins of equal width. */
    private static double calibrationError(List<RoutedRequest> all) {
        double[] told = new double[BINS];
        double[] right = new double[BINS];
        for (RoutedRequest it : all) {
            int bin = Math.min(BINS - 1, (int) (it.confidence() * BINS));
            told[bin] += it.confidence();
            right[bin] += it.topicAmong(1) ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(told[bin] - right[bin]);
        }
        return all.isEmpty() ? 0 : error / all.size();
    }
}
