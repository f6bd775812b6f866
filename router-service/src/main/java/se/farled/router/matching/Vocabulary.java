package se.farled.router.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The features that a training set shows often enough, each with its rarity. */
final class Vocabulary {

    /** How many texts must show a feature of that kind. */
    private static final Map<Feature.Kind, Integer> FEWEST = new EnumMap<>(Map.of(
            Feature.Kind.WORD, 1, Feature.Kind.STEM, 1, Feature.Kind.PAIR, 2, Feature.Kind.PIECE, 2, Feature.Kind.HINT, 1));
    /** How much a kind weighs in a text's vector; fitted by cross-validation over the corpus. */
    static final Map<Feature.Kind, Float> WEIGHT = new EnumMap<>(Map.of(
            Feature.Kind.WORD, 0.5f, Feature.Kind.STEM, 0.8f, Feature.Kind.PAIR, 0.4f, Feature.Kind.PIECE, 1f, Feature.Kind.HINT, 0.8f));

    /** What makes another vocabulary of the same texts, and another vector of the same features. */
    static final String SETTINGS = FEWEST + " " + WEIGHT;

    private final long[] keys;
    private final float[] rarity;
    private final float rarest;

    /** Keys ascend; a feature's place is its key's. */
    Vocabulary(long[] keys, float[] rarity) {
        this.keys = keys;
        this.rarity = rarity;
        float highest = 1;
        for (float it : rarity) {
            highest = Math.max(highest, it);
        }
        this.rarest = highest;
    }

    /** At most so many features: of more the ones that the fewest texts show are left out. */
    static Vocabulary of(Collection<List<Feature>> texts, int most) {
        Map<Long, int[]> counts = new HashMap<>();
        Map<Long, Feature.Kind> kinds = new HashMap<>();
        for (List<Feature> text : texts) {
            text.stream().distinct().forEach(feature -> kinds.put(feature.key(), feature.kind()));
            text.stream().mapToLong(Feature::key).distinct()
                    .forEach(key -> counts.computeIfAbsent(key, _ -> new int[1])[0]++);
        }
        long[] kept = counts.entrySet().stream()
                .filter(entry -> entry.getValue()[0] >= FEWEST.get(kinds.get(entry.getKey())))
                .sorted(Comparator.<Map.Entry<Long, int[]>>comparingInt(entry -> -entry.getValue()[0]).thenComparing(Map.Entry::getKey))
                .limit(most).mapToLong(Map.Entry::getKey).sorted().toArray();
        float[] rarity = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            rarity[i] = (float) (Math.log((1.0 + texts.size()) / (1 + counts.get(kept[i])[0])) + 1);
        }
        return new Vocabulary(kept, rarity);
    }

    int size() {
        return rarity.length;
    }

    long key(int index) {
        return keys[index];
    }

    float rarity(int index) {
        return rarity[index];
    }

    /** How rare that feature is; a feature never met is as rare as the rarest. */
    float rarity(Feature feature) {
        int index = Arrays.binarySearch(keys, feature.key());
        return index < 0 ? rarest : rarity[index];
    }

    /** Place of each of the features, negative for one that the vocabulary does not have. */
    int[] places(List<Feature> features) {
        int[] places = new int[features.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = Arrays.binarySearch(keys, features.get(i).key());
        }
        return places;
    }

    SparseVector vector(List<Feature> features) {
        return vector(features, places(features));
    }

    /** Damped counts times rarity; each kind brought to its weight as length. */
    SparseVector vector(List<Feature> features, int[] places) {
        long[] seen = new long[places.length];
        int known = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                seen[known++] = ((long) places[i] << 3) | features.get(i).kind().ordinal();
            }
        }
        seen = Arrays.copyOf(seen, known);
        Arrays.sort(seen);
        int[] index = new int[seen.length];
        float[] value = new float[seen.length];
        int[] kind = new int[seen.length];
        double[] squares = new double[Feature.Kind.values().length];
        int size = 0;
        for (int i = 0; i < seen.length; size++) {
            int from = i;
            while (i < seen.length && seen[i] == seen[from]) {
                i++;
            }
            index[size] = (int) (seen[from] >> 3);
            kind[size] = (int) (seen[from] & 7);
            value[size] = (float) (1 + Math.log(i - from)) * rarity[index[size]];
            squares[kind[size]] += value[size] * value[size];
        }
        for (int i = 0; i < size; i++) {
            value[i] *= (float) (WEIGHT.get(Feature.Kind.values()[kind[i]]) / Math.sqrt(squares[kind[i]]));
        }
        return new SparseVector(Arrays.copyOf(index, size), Arrays.copyOf(value, size));
    }
}
