package se.farled.router.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds by feature: which sketches share one with the sketch asked about, and how alike they are. One thread at a time writes. */
final class Postings<T> {

    private final Map<Long, Posting> byFeature = new HashMap<>();
    private final List<@Nullable Entry<T>> entries = new ArrayList<>();

    private record Entry<T>(T of, Sketch sketch) {}

    /** Something found, and how alike its sketch is. */
    record Found<T>(T of, double likeness) {}

    /** Adds one and gives its place. */
    int add(T of, Sketch sketch) {
        int free = entries.indexOf(null);
        int place = free < 0 ? entries.size() : free;
        if (free < 0) {
            entries.add(null);
        }
        entries.set(place, new Entry<>(of, sketch));
        for (int i = 0; i < sketch.hashes().length; i++) {
            byFeature.computeIfAbsent(sketch.hashes()[i], _ -> new Posting()).add(place, sketch.weights()[i]);
        }
        return place;
    }

    /** Removes what lies at that place. */
    void remove(int place) {
        Entry<T> old = entries.set(place, null);
        for (int i = 0; old != null && i < old.sketch().hashes().length; i++) {
            byFeature.get(old.sketch().hashes()[i]).remove(place);
        }
    }

    /** Those that are at least so alike, most alike first. */
    List<Found<T>> like(Sketch asked, double least, int most) {
        double[] alike = new double[entries.size()];
        for (int i = 0; i < asked.hashes().length; i++) {
            Posting posting = byFeature.get(asked.hashes()[i]);
            for (int j = 0; posting != null && j < posting.size; j++) {
                alike[posting.places[j]] += asked.weights()[i] * posting.weights[j];
            }
        }
        return IntStream.range(0, alike.length).filter(place -> alike[place] >= least).boxed()
                .sorted((one, other) -> Double.compare(alike[other], alike[one])).limit(most)
                .map(place -> new Found<>(entries.get(place).of(), alike[place])).toList();
    }

    private static final class Posting {

        private int[] places = new int[1];
        private float[] weights = new float[1];
        private int size;

        void add(int place, float weight) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            places[size] = place;
            weights[size++] = weight;
        }

        void remove(int place) {
            for (int j = 0; j < size; j++) {
                if (places[j] == place) {
                    size--;
                    places[j] = places[size];
                    weights[j] = weights[size];
                    return;
                }
            }
        }
    }
}
