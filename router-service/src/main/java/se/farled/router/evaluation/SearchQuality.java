package se.farled.router.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The figures of search over labelled questions; each is an average over the questions it is about. */
public final class SearchQuality {

    private SearchQuality() {}

    /** Name to figure, in the order in which they are told. */
    public static Map<String, Double> of(List<FoundAnswer> all) {
        List<FoundAnswer> answered = all.stream().filter(it -> it.answer() != null).toList();
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("questions", (double) all.size());
        figures.put("accuracyWithinCategory", average(answered.stream().filter(FoundAnswer::categorised).toList(),
                it -> it.answer().equals(it.firstInCategory()) ? 1 : 0));
        figures.put("hit1", average(answered, it -> hit(it, 1)));
        figures.put("hit3", average(answered, it -> hit(it, 3)));
        figures.put("hit10", average(answered, it -> hit(it, 10)));
        figures.put("mrr", average(answered, it -> it.rank() == 0 ? 0 : 1.0 / it.rank()));
        figures.put("ndcg10", average(answered, it -> hit(it, 10) == 0 ? 0 : Math.log(2) / Math.log(1 + it.rank())));
        figures.put("noAnswerRecall", average(all.stream().filter(it -> it.answer() == null).toList(), it -> it.recognised() ? 1 : 0));
        return figures;
    }

    private static double hit(FoundAnswer it, int first) {
        return it.rank() > 0 && it.rank() <= first ? 1 : 0;
    }

    private static double average(List<FoundAnswer> of, ToDoubleFunction<FoundAnswer> figure) {
        return of.stream().mapToDouble(figure).average().orElse(0);
    }
}
