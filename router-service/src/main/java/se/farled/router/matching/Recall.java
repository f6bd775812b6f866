package se.farled.router.matching;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the desk has settled of texts like this one.
 *
 * @param weight how much it counts beside what the classifiers say, 0 to 1
 * @param topics the lessons' topics, with shares that add up to one
 * @param options by topic, what they settled of its question, each with how much it counts
 * @param lessons by topic, how many lessons are alike enough to count
 */
record Recall(double weight, Map<String, Double> topics, Map<String, Map<String, Double>> options, Map<String, Integer> lessons) {

    /** Below it two texts share little more than the language; fitted by cross-validation over the corpus, as the next one. */
    static final double STRANGE = 0.25;
    /** From it on they are held for the same matter. */
    private static final double SAME = 0.6;
    /** Something is left for the classifiers even when the very same text was settled before: people err. */
    private static final double MOST = 0.9;

    static final Recall NOTHING = new Recall(0, Map.of(), Map.of(), Map.of());

    static Recall of(List<Postings.Found<Memory.Lesson>> alike) {
        double weight = 0;
        double sum = 0;
        Map<String, Double> topics = new LinkedHashMap<>();
        Map<String, Map<String, Double>> options = new HashMap<>();
        Map<String, Integer> lessons = new HashMap<>();
        for (Postings.Found<Memory.Lesson> found : alike) {
            double counts = MOST * Math.clamp((found.likeness() - STRANGE) / (SAME - STRANGE), 0, 1);
            weight = Math.max(weight, counts);
            sum += counts;
            lessons.merge(found.of().topicId(), 1, Integer::sum);
            topics.merge(found.of().topicId(), counts, Double::sum);
            if (found.of().optionId() != null) {
                options.computeIfAbsent(found.of().topicId(), _ -> new LinkedHashMap<>()).merge(found.of().optionId(), counts, Double::sum);
            }
        }
        double all = sum;
        topics.replaceAll((_, counts) -> all == 0 ? 0 : counts / all);
        return new Recall(weight, topics, options, lessons);
    }

    /** The topic's probability beside what was settled. */
    double beside(double probability, String topicId) {
        return (1 - weight) * probability + weight * topics.getOrDefault(topicId, 0.0);
    }

    int lessonsOn(String topicId) {
        return lessons.getOrDefault(topicId, 0);
    }

    /** The guess beside what was settled of that topic's question. */
    OptionGuess beside(OptionGuess guess, String topicId) {
        Map<String, Double> settled = options.getOrDefault(topicId, Map.of());
        double sum = settled.values().stream().mapToDouble(it -> it).sum();
        if (sum == 0) {
            return guess;
        }
        double share = Math.min(weight, sum);
        Map<String, Double> blended = new LinkedHashMap<>();
        guess.options().forEach((option, probability) -> blended.put(option,
                (1 - share) * probability + share * settled.getOrDefault(option, 0.0) / sum));
        return new OptionGuess((1 - share) * guess.open(), blended);
    }
}
