package se.farled.router.matching.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A question's terms, each with how often it comes. */
record Asked(Map<String, Integer> stems, Map<String, Integer> pieces) {

    /** How much a piece counts beside a stem; fitted on all 110 questions of a development set. */
    static final float PIECE_WEIGHT = 1.3f;

    /** A long mail is asked for by its first words: the matter comes first, and Lucene takes 1,024 clauses. */
    private static final int MOST_STEMS = 60;
    private static final int MOST_PIECES = 250;

    static Asked of(String words, Terms terms) {
        return new Asked(counted(terms.stems(words), MOST_STEMS), counted(terms.pieces(words), MOST_PIECES));
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
