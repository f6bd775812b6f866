package se.farled.router.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.router.knowledge.Knowledge;

/** How usual words are: the share of the shipped phrasings, on the city's topics and on none, that hold a word. */
@Service
public class WordShares {

    private final Knowledge knowledge;
    private final Stems stems;
    private volatile @Nullable Counted counted;

    public WordShares(Knowledge knowledge, Stems stems) {
        this.knowledge = knowledge;
        this.stems = stems;
    }

    private record Counted(Set<String> topics, int texts, Map<String, Integer> byStem, Set<String> words) {}

    /** Share of texts that hold a word with that stem, 0 to 1; never quite 0. */
    public double of(String stem) {
        Counted now = counted();
        return (now.byStem().getOrDefault(stem, 0) + 0.5) / (now.texts() + 1);
    }

    /** True when the word, in lower case, stands in any of those texts. */
    public boolean knows(String word) {
        return counted().words().contains(word);
    }

    /** Stems of a text's words. */
    public Set<String> stems(String text) {
        return Token.of(text).stream().map(token -> stems.stem(token.word())).collect(Collectors.toSet());
    }

    /** Counted when first asked for and when topics have come or gone: seconds of work that nobody waits for at the start. */
    private Counted counted() {
        Set<String> topics = knowledge.current().topics().keySet();
        Counted now = counted;
        if (now == null || !now.topics().equals(topics)) {
            now = count(topics);
            counted = now;
        }
        return now;
    }

    private Counted count(Set<String> topics) {
        List<Phrasing> texts = Stream.concat(topics.stream().sorted(), Stream.of(Phrasing.NOBODY))
                .flatMap(topicId -> Corpus.of(topicId).stream()).toList();
        Map<String, Integer> byStem = new HashMap<>();
        Set<String> words = new HashSet<>();
        for (Phrasing text : texts) {
            stems(text.text()).forEach(stem -> byStem.merge(stem, 1, Integer::sum));
            // A capitalised word of a phrasing may be a name.
            for (Token token : Token.of(text.text())) {
                if (Character.isLowerCase(text.text().charAt(token.start()))) {
                    words.add(token.word());
                }
            }
        }
        return new Counted(Set.copyOf(topics), texts.size(), byStem, words);
    }
}
