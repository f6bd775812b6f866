package se.farled.router.matching.lucene;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import se.farled.router.matching.Token;

/** A question's terms, each with how often it comes. */
record Asked(Map<String, Integer> stems, Map<String, Integer> pieces) {

    /** How much a piece counts beside a stem; fitted on all 110 questions of a development set. */
    static final float PIECE_WEIGHT = 1.3f;

    /** A long mail is asked for by its first words: the matter comes first, and Lucene takes 1,024 clauses. */
    private static final int MOST_STEMS = 60;
    private static final int MOST_PIECES = 250;

    static Asked of(String words, Terms terms) {
        List<Token> tokens = Token.of(words);
        return new Asked(counted(terms.stems(tokens), MOST_STEMS), counted(terms.pieces(tokens), MOST_PIECES));
    }

    /** With those pieces only that come in the fewest answers, but in some: common ones cost time and tell little. */
    Asked withRarestPieces(int most, ToIntFunction<String> spread) {
        Map<String, Integer> rarest = new LinkedHashMap<>();
        pieces.entrySet().stream().filter(it -> spread.applyAsInt(it.getKey()) > 0)
                .sorted(Comparator.comparingInt(it -> spread.applyAsInt(it.getKey()))).limit(most)
                .forEach(it -> rarest.put(it.getKey(), it.getValue()));
        return new Asked(stems, rarest);
    }

    private static Map<String, Integer> counted(List<String> terms, int most) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String term : terms) {
            if (counts.size() < most || counts.containsKey(term)) {
                counts.merge(term, 1, Integer::sum);
            }
        }
        return counts;
    }
}
