package se.farled.router.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes sketches of texts. */
final class Sketches {

    /** Enough for a letter; the rest of a longer one is what most letters share. */
    private static final int MOST = 160;

    private final Blinding blinding;

    Sketches(Blinding blinding) {
        this.blinding = blinding;
    }

    private record Shown(long hash, float weight) {}

    /** Features weigh by how rare they are in the vocabulary, most when it never met them; each kind by its own weight. */
    Sketch of(List<Feature> features, Vocabulary vocabulary) {
        Map<Feature, Integer> counts = new LinkedHashMap<>();
        features.forEach(it -> counts.merge(new Feature(it.kind(), it.key(), -1), 1, Integer::sum));
        Map<Feature.Kind, Double> squares = new EnumMap<>(Feature.Kind.class);
        counts.forEach((it, count) -> squares.merge(it.kind(), Math.pow(weight(it, count, vocabulary), 2), Double::sum));
        List<Shown> shown = new ArrayList<>(counts.size());
        counts.forEach((it, count) -> shown.add(new Shown(it.key(), (float) (Vocabulary.WEIGHT.get(it.kind())
                * weight(it, count, vocabulary) / Math.sqrt(squares.get(it.kind()))))));
        List<Shown> telling = shown.stream()
                .sorted(Comparator.comparingDouble((Shown it) -> -it.weight()).thenComparing(Shown::hash)).limit(MOST).toList();
        long[] blinded = blinding.blind(telling.stream().mapToLong(Shown::hash).toArray());
        int[] order = IntStream.range(0, blinded.length).boxed().sorted(Comparator.comparingLong(i -> blinded[i])).mapToInt(i -> i).toArray();
        double length = Math.sqrt(telling.stream().mapToDouble(it -> it.weight() * it.weight()).sum());
        long[] hashes = new long[order.length];
        float[] weights = new float[order.length];
        for (int i = 0; i < order.length; i++) {
            hashes[i] = blinded[order[i]];
            weights[i] = (float) (telling.get(order[i]).weight() / length);
        }
        return new Sketch(hashes, weights);
    }

    private static double weight(Feature feature, int count, Vocabulary vocabulary) {
        return (1 + Math.log(count)) * vocabulary.rarity(feature);
    }
}
