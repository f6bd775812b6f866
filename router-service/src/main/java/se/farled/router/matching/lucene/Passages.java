package se.farled.router.matching.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.farled.router.matching.ArticleSearch.Answer;

/**
 * Pairs of neighbouring sentences of the answers: a question is often answered by two lines of a long text, which
 * the whole text's score drowns.
 */
final class Passages {

    private static final float SATURATION = 0.9f;
    private static final float LENGTH_SHARE = 0.6f;

    /** Hashes of the terms of each passage of each answer, ascending. */
    private final int[][][] stems;
    private final int[][][] pieces;
    private final Map<Integer, int[]> documents = new HashMap<>();
    private float meanStems;
    private float meanPieces;

    Passages(List<Answer> answers, Terms terms) {
        stems = new int[answers.size()][][];
        pieces = new int[answers.size()][][];
        for (int i = 0; i < answers.size(); i++) {
            List<String> texts = split(answers.get(i));
            stems[i] = texts.stream().map(text -> hashes(terms.stems(text))).toArray(int[][]::new);
            pieces[i] = texts.stream().map(text -> hashes(terms.pieces(text))).toArray(int[][]::new);
            Stream.of(stems[i], pieces[i]).flatMap(Arrays::stream).flatMapToInt(Arrays::stream).distinct()
                    .forEach(hash -> documents.computeIfAbsent(hash, _ -> new int[1])[0]++);
        }
        meanStems = mean(stems);
        meanPieces = mean(pieces);
    }

    /** What a question's terms are worth, by their rarity among the answers. */
    record Sought(int[] stems, float[] stemWorth, int[] pieces, float[] pieceWorth) {}

    Sought sought(Asked asked) {
        return new Sought(keys(asked.stems()), worths(asked.stems(), 1), keys(asked.pieces()), worths(asked.pieces(), Asked.PIECE_WEIGHT));
    }

    /** The score of that answer's best passage. */
    float best(int answer, Sought sought) {
        float best = 0;
        for (int i = 0; i < stems[answer].length; i++) {
            best = Math.max(best, score(stems[answer][i], sought.stems(), sought.stemWorth(), meanStems)
                    + score(pieces[answer][i], sought.pieces(), sought.pieceWorth(), meanPieces));
        }
        return best;
    }

    private static float score(int[] passage, int[] sought, float[] worth, float mean) {
        float damping = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * passage.length / mean);
        float score = 0;
        for (int i = 0; i < sought.length; i++) {
            int count = worth[i] == 0 ? 0 : count(passage, sought[i]);
            if (count > 0) {
                score += worth[i] * count * (SATURATION + 1) / (count + damping);
            }
        }
        return score;
    }

    private static int count(int[] ascending, int hash) {
        int at = Arrays.binarySearch(ascending, hash);
        if (at < 0) {
            return 0;
        }
        int from = at;
        while (from > 0 && ascending[from - 1] == hash) {
            from--;
        }
        int to = at + 1;
        while (to < ascending.length && ascending[to] == hash) {
            to++;
        }
        return to - from;
    }

    private float[] worths(Map<String, Integer> terms, float weight) {
        float[] worths = new float[terms.size()];
        int i = 0;
        for (Map.Entry<String, Integer> term : terms.entrySet()) {
            int[] count = documents.get(term.getKey().hashCode());
            worths[i++] = count == null ? 0 : weight * AnswerFields.damped(term.getValue())
                    * (float) Math.log(1 + (stems.length - count[0] + 0.5) / (count[0] + 0.5));
        }
        return worths;
    }

    private static int[] keys(Map<String, Integer> terms) {
        return terms.keySet().stream().mapToInt(String::hashCode).toArray();
    }

    private static int[] hashes(List<String> terms) {
        return terms.stream().mapToInt(String::hashCode).sorted().toArray();
    }

    private static float mean(int[][][] passages) {
        return (float) Math.max(1, Arrays.stream(passages).flatMap(Arrays::stream).mapToInt(it -> it.length).average().orElse(1));
    }

    private static List<String> split(Answer answer) {
        List<String> passages = new ArrayList<>();
        Stream.of(answer.text(), answer.textEn()).filter(Objects::nonNull).forEach(text -> {
            String[] sentences = text.split("(?<=[.!?:])\\s+");
            for (int i = 0; i < Math.max(1, sentences.length - 1); i++) {
                passages.add(i + 1 < sentences.length ? sentences[i] + ' ' + sentences[i + 1] : sentences[i]);
            }
        });
        return passages;
    }
}
