package se.farled.router.matching.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.farled.router.matching.ArticleSearch.Answer;

/**
 * Pairs of neighbouring sentences of the answers, their titles and their advisors' lines: a question is often answered
 * by two lines of a long text, which the whole text's score drowns.
 */
final class Passages {

    private static final float SATURATION = 0.9f;
    private static final float LENGTH_SHARE = 0.6f;

    private final Map<String, Integer> stemNumbers = new HashMap<>();
    private final Map<String, Integer> pieceNumbers = new HashMap<>();
    /** In how many answers each term comes. */
    private final int[] spread;
    private final Passage[][] passages;
    private final float meanStems;
    private final float meanPieces;

    Passages(List<Answer> answers, Terms terms) {
        passages = answers.stream().map(answer -> split(answer).stream()
                .map(text -> Passage.of(text, terms, numberIn(stemNumbers), numberIn(pieceNumbers))).toArray(Passage[]::new)).toArray(Passage[][]::new);
        spread = new int[stemNumbers.size() + pieceNumbers.size()];
        for (Passage[] answer : passages) {
            Arrays.stream(answer).flatMapToInt(it -> Arrays.stream(it.terms())).distinct().forEach(term -> spread[term]++);
        }
        meanStems = mean(Passage::stems);
        meanPieces = mean(Passage::pieces);
    }

    private ToIntFunction<String> numberIn(Map<String, Integer> numbers) {
        return term -> numbers.computeIfAbsent(term, _ -> stemNumbers.size() + pieceNumbers.size());
    }

    /** In how many answers that piece of a word comes. */
    int spreadOf(String piece) {
        Integer number = pieceNumbers.get(piece);
        return number == null ? 0 : spread[number];
    }

    /** A question's terms, ascending, and what each is worth by its rarity among the answers. */
    record Sought(int[] terms, float[] worth, boolean[] piece) {}

    Sought sought(Asked asked) {
        Map<Integer, Float> worth = new TreeMap<>();
        asked.stems().forEach((stem, count) -> weigh(stemNumbers.get(stem), AnswerFields.damped(count), worth));
        asked.pieces().forEach((piece, count) -> weigh(pieceNumbers.get(piece), Asked.PIECE_WEIGHT * AnswerFields.damped(count), worth));
        Sought sought = new Sought(worth.keySet().stream().mapToInt(it -> it).toArray(), new float[worth.size()], new boolean[worth.size()]);
        for (int i = 0; i < sought.terms.length; i++) {
            sought.worth[i] = worth.get(sought.terms[i]);
        }
        asked.pieces().keySet().stream().map(pieceNumbers::get).filter(Objects::nonNull)
                .forEach(number -> sought.piece[Arrays.binarySearch(sought.terms, number)] = true);
        return sought;
    }

    private void weigh(@Nullable Integer number, float weight, Map<Integer, Float> worth) {
        if (number != null) {
            worth.put(number, weight * (float) Math.log(1 + (passages.length - spread[number] + 0.5) / (spread[number] + 0.5)));
        }
    }

    /** The score of that answer's best passage. */
    float best(int answer, Sought sought) {
        float best = 0;
        for (Passage it : passages[answer]) {
            best = Math.max(best, it.score(sought.terms, sought.worth, sought.piece, damping(it.stems(), meanStems),
                    damping(it.pieces(), meanPieces), SATURATION));
        }
        return best;
    }

    private static float damping(int length, float mean) {
        return SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length / mean);
    }

    private float mean(ToIntFunction<Passage> length) {
        return (float) Math.max(1, Arrays.stream(passages).flatMap(Arrays::stream).mapToInt(length).average().orElse(1));
    }

    private static List<String> split(Answer answer) {
        List<String> texts = new ArrayList<>();
        Stream.of(answer.text(), answer.textEn()).filter(Objects::nonNull).forEach(text -> {
            String[] sentences = text.split("(?<=[.!?:])\\s+");
            for (int i = 0; i < Math.max(1, sentences.length - 1); i++) {
                texts.add(i + 1 < sentences.length ? sentences[i] + ' ' + sentences[i + 1] : sentences[i]);
            }
        });
        texts.addAll(answer.advisors());
        Stream.of(answer.title(), answer.titleEn()).filter(Objects::nonNull).forEach(texts::add);
        return texts;
    }
}
