package se.farled.router.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what answers mean beside the words they share with the question: the one finds what the other cannot. */
public final class SearchByMeaning implements ArticleSearch {

    private static final int LOOKED_AT = 20;
    /** How much a meaning of the very same kind counts beside the best answer by words. */
    private static final double MEANING_WEIGHT = 3;

    private final ArticleSearch byWords;
    private final Meaning meaning;
    private volatile List<Meant> meant = List.of();

    public SearchByMeaning(ArticleSearch byWords, Meaning meaning) {
        this.byWords = byWords;
        this.meaning = meaning;
    }

    /** An answer with the meaning of each of its languages. */
    private record Meant(Answer answer, Map<String, float[]> byText) {

        double nearness(float[] sought) {
            return byText.values().stream().mapToDouble(it -> Meaning.nearness(it, sought)).max().orElse(0);
        }
    }

    @Override
    public void replace(Collection<Answer> answers) {
        byWords.replace(answers);
        meant = meant(answers);
    }

    @Override
    public ArticleSearch apart(Collection<Answer> answers) {
        SearchByMeaning apart = new SearchByMeaning(byWords.apart(answers), meaning);
        apart.meant = meant(answers);
        return apart;
    }

    /** A text that has not changed keeps its meaning: to ask takes the model some milliseconds each time. */
    private List<Meant> meant(Collection<Answer> answers) {
        Map<String, float[]> before = new HashMap<>();
        meant.forEach(it -> before.putAll(it.byText));
        return answers.stream().map(answer -> new Meant(answer, Stream.of(joined(answer.title(), answer.text()), joined(answer.titleEn(), answer.textEn()))
                .filter(text -> !text.isBlank()).distinct()
                .collect(Collectors.toMap(text -> text, text -> before.containsKey(text) ? before.get(text) : meaning.of(text))))).toList();
    }

    @Override
    public List<Hit> search(String words, @Nullable String group, int most) {
        if (words.isBlank()) {
            return List.of();
        }
        List<Hit> lexical = byWords.search(words, group, Math.max(most, LOOKED_AT));
        double best = lexical.isEmpty() ? 1 : lexical.getFirst().score();
        Map<String, Double> shares = lexical.stream().collect(Collectors.toMap(Hit::id, hit -> hit.score() / best));
        float[] sought = meaning.of(words);
        List<Hit> hits = new ArrayList<>();
        for (Meant it : meant) {
            if (group == null || group.equals(it.answer.group())) {
                double score = shares.getOrDefault(it.answer.id(), 0.0) + MEANING_WEIGHT * Math.max(0, it.nearness(sought));
                hits.add(new Hit(it.answer.id(), it.answer.version(), score));
            }
        }
        return hits.stream().sorted(Comparator.comparingDouble(Hit::score).reversed()).limit(most).toList();
    }

    private static String joined(@Nullable String title, @Nullable String text) {
        return (title == null ? "" : title + ". ") + (text == null ? "" : text);
    }
}
