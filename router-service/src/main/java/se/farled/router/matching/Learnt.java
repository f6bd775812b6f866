package se.farled.router.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The classifiers of one moment; immutable. */
final class Learnt {

    /** Sharpens the topics' probabilities so that they mean what they say; fitted as the matching page tells. */
    private static final float TOPIC_SCALE = 1.6f;
    /** How much of the certainty goes when no word was ever met before. */
    private static final double STRANGE = 0.5;
    private static final float OPTION_SCALE = 1.5f;
    private static final double TELLING = 0.04;
    private static final int MOST_WORDS = 4;

    private final TextFeatures features;
    private final PlaceNames places;
    private final Classifier topics;
    private final Map<String, Classifier> options;

    Learnt(Trained trained, TextFeatures features, PlaceNames places) {
        this.features = features;
        this.places = places;
        this.topics = trained.topics();
        this.options = trained.options();
    }

    /** What the text is about, without its articles. */
    Match match(String text, String language, Recall recall) {
        List<Token> tokens = Token.of(text);
        Classifier.Reading reading = topics.read(features.of(tokens));
        double[] probabilities = probabilities(reading, recall);
        int nobody = topics.classes().indexOf(Phrasing.NOBODY);
        int[] order = IntStream.range(0, probabilities.length).filter(k -> k != nobody).boxed()
                .sorted(Comparator.comparingDouble(k -> -probabilities[k])).mapToInt(k -> k).toArray();
        List<Match.Topic> found = Arrays.stream(order).limit(8)
                .mapToObj(k -> new Match.Topic(topics.classes().get(k), probabilities[k])).toList();
        return new Match(language, found, nobody < 0 ? 0 : probabilities[nobody], List.of(),
                order.length == 0 ? List.of() : words(text, tokens, reading, order[0]),
                places.in(tokens).stream().map(place -> place.name()).distinct().toList(),
                order.length == 0 ? 0 : recall.lessonsOn(topics.classes().get(order[0])));
    }

    private double[] probabilities(Classifier.Reading reading, Recall recall) {
        float[] probabilities = topics.probabilities(reading, TOPIC_SCALE);
        double trust = 1 - STRANGE * (1 - topics.known(reading));
        return IntStream.range(0, probabilities.length).mapToDouble(k -> recall.beside(
                (Phrasing.NOBODY.equals(topics.classes().get(k)) ? 1 : trust) * probabilities[k], topics.classes().get(k))).toArray();
    }

    /** What the text shows, without its words; under the memory's secret. */
    Sketch sketch(String text, Sketches sketches) {
        return sketches.of(features.of(Token.of(text)), topics.vocabulary());
    }

    /** What the text settles of that topic's question; empty when the topic asks nothing. */
    Optional<OptionGuess> option(String topicId, String text) {
        Classifier classifier = options.get(topicId);
        if (classifier == null) {
            return Optional.empty();
        }
        float[] probabilities = classifier.probabilities(
                classifier.read(Trained.withPlaces(Token.of(text), features, places)), OPTION_SCALE);
        Map<String, Double> guesses = new LinkedHashMap<>();
        for (int k = 0; k < probabilities.length; k++) {
            guesses.put(classifier.classes().get(k), (double) probabilities[k]);
        }
        Double open = guesses.remove(Phrasing.OPEN);
        return Optional.of(new OptionGuess(open == null ? 0 : open, guesses));
    }

    private List<String> words(String text, List<Token> tokens, Classifier.Reading reading, int type) {
        double[] told = topics.contributions(reading, tokens.size(), type);
        return IntStream.range(0, told.length).filter(i -> told[i] > TELLING && tokens.get(i).word().length() > 2).boxed()
                .sorted(Comparator.comparingDouble(i -> -told[i]))
                .map(i -> text.substring(tokens.get(i).start(), tokens.get(i).end())).distinct().limit(MOST_WORDS).toList();
    }
}
