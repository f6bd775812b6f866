package se.farled.router.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Texts to classes, learnt from labelled texts. */
final class Classifier {

    /** A city with many topics must still fit in memory: 96 MB. */
    private static final int MOST_WEIGHTS = 24_000_000;

    private final Vocabulary vocabulary;
    private final LinearModel model;

    Classifier(Vocabulary vocabulary, LinearModel model) {
        this.vocabulary = vocabulary;
        this.model = model;
    }

    /** A text's features, its class, and how much it counts. */
    record Labelled(List<Feature> features, String type, float weight) {}

    static Classifier learn(List<Labelled> labelled, Training training) {
        Map<String, Integer> numbers = new TreeMap<>();
        labelled.forEach(it -> numbers.put(it.type(), 0));
        List<String> classes = List.copyOf(numbers.keySet());
        for (int k = 0; k < classes.size(); k++) {
            numbers.put(classes.get(k), k);
        }
        Vocabulary vocabulary = Vocabulary.of(labelled.stream().map(Labelled::features).toList(), MOST_WEIGHTS / Math.max(1, classes.size()));
        List<Training.Example> examples = new ArrayList<>(labelled.size());
        for (Labelled it : labelled) {
            examples.add(new Training.Example(vocabulary.vector(it.features()), numbers.get(it.type()), it.weight()));
        }
        return new Classifier(vocabulary, training.train(examples, classes, vocabulary.size()));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    LinearModel model() {
        return model;
    }

    List<String> classes() {
        return model.classes();
    }

    /** A text as this classifier sees it: looked up once, asked several times. */
    Reading read(List<Feature> features) {
        int[] places = vocabulary.places(features);
        return new Reading(features, places, vocabulary.vector(features, places));
    }

    /** A text's features with their places in the vocabulary. */
    record Reading(List<Feature> features, int[] places, SparseVector vector) {}

    /** Probabilities in the order of the classes, sharpened or flattened by the scale. */
    float[] probabilities(Reading reading, float scale) {
        float[] scores = model.scores(reading.vector());
        Softmax.apply(scores, scale);
        return scores;
    }

    /** Share of the words that were met while learning, 0 to 1. */
    double known(Reading reading) {
        int words = 0;
        int known = 0;
        for (int i = 0; i < reading.places().length; i++) {
            if (reading.features().get(i).kind() == Feature.Kind.WORD) {
                words++;
                known += reading.places()[i] >= 0 ? 1 : 0;
            }
        }
        return words == 0 ? 0 : known / (double) words;
    }

    /** How much each token speaks for that class, in the order of the tokens. */
    double[] contributions(Reading reading, int tokens, int type) {
        SparseVector vector = reading.vector();
        int[] at = new int[reading.places().length];
        int[] shown = new int[vector.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = reading.places()[i] < 0 ? -1 : Arrays.binarySearch(vector.index(), reading.places()[i]);
            if (at[i] >= 0) {
                shown[at[i]]++;
            }
        }
        double[] told = new double[tokens];
        for (int i = 0; i < at.length; i++) {
            int token = reading.features().get(i).token();
            if (at[i] >= 0 && token >= 0) {
                told[token] += vector.value()[at[i]] * model.weight(vector.index()[at[i]], type) / shown[at[i]];
            }
        }
        return told;
    }
}
