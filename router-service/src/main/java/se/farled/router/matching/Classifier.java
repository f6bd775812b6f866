package se.farled.router.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Texts to classes, learnt from labelled texts. */
final class Classifier {

    private final Vocabulary vocabulary;
    private final LinearModel model;

    Classifier(Vocabulary vocabulary, LinearModel model) {
        this.vocabulary = vocabulary;
        this.model = model;
    }

    /** A text's features, its class, and how much it counts. */
    record Labelled(List<Feature> features, String type, float weight) {}

    static Classifier learn(List<Labelled> labelled, Training training) {
        Vocabulary vocabulary = Vocabulary.of(labelled.stream().map(Labelled::features).toList());
        Map<String, Integer> numbers = new TreeMap<>();
        labelled.forEach(it -> numbers.put(it.type(), 0));
        List<String> classes = List.copyOf(numbers.keySet());
        for (int k = 0; k < classes.size(); k++) {
            numbers.put(classes.get(k), k);
        }
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

    /** Probabilities in the order of the classes, sharpened or flattened by the scale. */
    float[] probabilities(List<Feature> features, float scale) {
        float[] scores = model.scores(vocabulary.vector(features));
        Softmax.apply(scores, scale);
        return scores;
    }

    /** Share of the words that were met while learning, 0 to 1. */
    double known(List<Feature> features) {
        return features.stream().filter(it -> it.kind() == Feature.Kind.WORD)
                .mapToInt(it -> vocabulary.index(it) < 0 ? 0 : 1).average().orElse(0);
    }

    /** How much each token speaks for that class, in the order of the tokens. */
    double[] contributions(List<Feature> features, int tokens, int type) {
        SparseVector vector = vocabulary.vector(features);
        int[] shown = new int[vector.size()];
        for (Feature feature : features) {
            int place = Arrays.binarySearch(vector.index(), vocabulary.index(feature));
            if (place >= 0) {
                shown[place]++;
            }
        }
        double[] told = new double[tokens];
        for (Feature feature : features) {
            int place = Arrays.binarySearch(vector.index(), vocabulary.index(feature));
            if (place >= 0 && feature.token() >= 0) {
                told[feature.token()] += vector.value()[place] * model.weight(vector.index()[place], type) / shown[place];
            }
        }
        return told;
    }
}
