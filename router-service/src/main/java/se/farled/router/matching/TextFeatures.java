package se.farled.router.matching;

import java.util.ArrayList;
import java.util.List;

/** What a text shows: its words, stems, pairs of stems and pieces of words. */
final class TextFeatures {

    private static final int PIECE = 4;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Stems stems;

    TextFeatures(Stems stems) {
        this.stems = stems;
    }

    List<Feature> of(List<Token> tokens) {
        List<Feature> features = new ArrayList<>(tokens.size() * 16);
        String previous = "";
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).word();
            String stem = stems.stem(word);
            features.add(new Feature(Feature.Kind.WORD, hash(Feature.Kind.WORD, word, 0, word.length()), i));
            features.add(new Feature(Feature.Kind.STEM, hash(Feature.Kind.STEM, stem, 0, stem.length()), i));
            String pair = previous + ' ' + stem;
            features.add(new Feature(Feature.Kind.PAIR, hash(Feature.Kind.PAIR, pair, 0, pair.length()), Math.max(0, i - 1)));
            previous = stem;
            pieces(word, i, features);
        }
        return features;
    }

    private static void pieces(String word, int token, List<Feature> features) {
        String bounded = ' ' + Folding.fold(word) + ' ';
        for (int from = 0; from + PIECE <= bounded.length(); from++) {
            features.add(new Feature(Feature.Kind.PIECE, hash(Feature.Kind.PIECE, bounded, from, from + PIECE), token));
        }
    }

    /** Something known of the text that is no word of it, such as who keeps a place that it names. */
    static Feature hint(String content) {
        return new Feature(Feature.Kind.HINT, hash(Feature.Kind.HINT, content, 0, content.length()), -1);
    }

    private static long hash(Feature.Kind kind, String text, int from, int to) {
        long hash = (FNV_OFFSET ^ kind.ordinal()) * FNV_PRIME;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash ^ (hash >>> 32);
    }
}
