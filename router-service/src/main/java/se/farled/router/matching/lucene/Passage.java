package se.farled.router.matching.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * A pair of neighbouring sentences.
 *
 * @param terms numbers of its terms, ascending
 * @param counts how often each comes
 * @param stems how many stems it has in all
 * @param pieces how many pieces of words it has in all
 */
record Passage(int[] terms, byte[] counts, int stems, int pieces) {

    static Passage of(String text, Terms split, ToIntFunction<String> numberOfStem, ToIntFunction<String> numberOfPiece) {
        List<String> stems = split.stems(text);
        List<String> pieces = split.pieces(text);
        int[] all = IntStream.concat(stems.stream().mapToInt(numberOfStem), pieces.stream().mapToInt(numberOfPiece)).sorted().toArray();
        int[] terms = Arrays.stream(all).distinct().toArray();
        byte[] counts = new byte[terms.length];
        int at = 0;
        for (int term : all) {
            at += terms[at] == term ? 0 : 1;
            counts[at] += counts[at] < Byte.MAX_VALUE ? 1 : 0;
        }
        return new Passage(terms, counts, stems.size(), pieces.size());
    }

    /** BM25 of the sought terms, which ascend; what each is worth already knows its rarity. */
    float score(int[] sought, float[] worth, boolean[] piece, float dampingOfStems, float dampingOfPieces, float saturation) {
        float score = 0;
        int at = 0;
        for (int i = 0; i < sought.length && at < terms.length; i++) {
            while (at < terms.length && terms[at] < sought[i]) {
                at++;
            }
            if (at < terms.length && terms[at] == sought[i]) {
                score += worth[i] * counts[at] * (saturation + 1) / (counts[at] + (piece[i] ? dampingOfPieces : dampingOfStems));
            }
        }
        return score;
    }
}
