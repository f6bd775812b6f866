package se.farled.router.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What training gave, without the knowledge around it.
 *
 * @param topics texts to topics
 * @param options by topic, texts to the options of its clarifying question
 */
record Trained(Classifier topics, Map<String, Classifier> options) {

    static Trained on(Material material, TextFeatures features, PlaceNames places) {
        List<Classifier.Labelled> labelled = material.topics().stream()
                .map(it -> new Classifier.Labelled(features.of(Token.of(it.text())), it.topicId(), it.weight())).toList();
        Map<String, Classifier> options = new TreeMap<>();
        material.options().forEach((topicId, phrasings) -> options.put(topicId, Classifier.learn(phrasings.stream()
                .map(it -> new Classifier.Labelled(withPlaces(Token.of(it.text()), features, places), it.optionId(), it.weight()))
                .toList(), Training.OPTIONS)));
        return new Trained(Classifier.learn(labelled, Training.TOPICS), options);
    }

    /** What the words show, and who keeps the places that they name. */
    static List<Feature> withPlaces(List<Token> tokens, TextFeatures features, PlaceNames places) {
        List<Feature> shown = new ArrayList<>(features.of(tokens));
        places.in(tokens).forEach(place -> {
            shown.add(TextFeatures.hint("keeper " + place.keeperId()));
            shown.add(TextFeatures.hint("kind " + place.kind()));
        });
        return shown;
    }
}
