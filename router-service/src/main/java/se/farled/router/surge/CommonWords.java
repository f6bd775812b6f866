package se.farled.router.surge;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.farled.router.contact.Content;
import se.farled.router.matching.WordShares;

/** Which words texts share more than chance explains; told by their stems, and never by what may be a name. */
@Service
public class CommonWords {

    private static final int SHORTEST = 4;
    private static final double IMPROBABLE = 1e-6;
    private static final double IMPROBABLE_TOO = 1e-3;
    /** Whoever writes to a city in vain uses other words than whoever is understood. */
    private static final double DOUBT = 3;
    private static final double LEAST_SHARE = 0.003;
    private static final int MOST_WORDS = 3;
    private static final double COMPANION = 0.6;

    private final WordShares shares;
    private final PlainWording wording;

    public CommonWords(WordShares shares, PlainWording wording) {
        this.shares = shares;
        this.wording = wording;
    }

    /** Words that emerged, the most telling first, and how many texts would hold it by chance. */
    record Emerging(List<String> words, double expected) {}

    /** Stems of the words that a text could share with others: no short ones, no numbers, nothing that tells who it is. */
    Set<String> of(Content content) {
        return shares.stems(wording.whole(content)).stream().filter(stem -> stem.length() >= SHORTEST)
                .filter(stem -> stem.chars().allMatch(Character::isLetter)).collect(Collectors.toSet());
    }

    String stem(String word) {
        return shares.stems(word).stream().findFirst().orElse(word);
    }

    Optional<Emerging> emerging(Collection<Set<String>> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> text.forEach(stem -> counts.merge(stem, 1, Integer::sum)));
        return counts.entrySet().stream().filter(word -> word.getValue() >= Detector.LEAST)
                .filter(word -> chance(word.getKey(), word.getValue(), texts.size()) < IMPROBABLE)
                .min(Comparator.comparingDouble(word -> chance(word.getKey(), word.getValue(), texts.size())))
                .map(first -> new Emerging(with(first.getKey(), first.getValue(), texts), texts.size() * share(first.getKey())));
    }

    /** The word, and those that most of its texts hold too. */
    private List<String> with(String first, int count, Collection<Set<String>> texts) {
        Map<String, Long> beside = texts.stream().filter(text -> text.contains(first)).flatMap(Set::stream)
                .filter(stem -> !stem.equals(first)).collect(Collectors.groupingBy(stem -> stem, Collectors.counting()));
        Stream<String> companions = beside.entrySet().stream()
                .filter(word -> word.getValue() >= COMPANION * count)
                .filter(word -> chance(word.getKey(), word.getValue().intValue(), count) < IMPROBABLE_TOO)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey);
        return Stream.concat(Stream.of(first), companions).limit(MOST_WORDS).toList();
    }

    private double chance(String stem, int count, int texts) {
        return WordTail.atLeast(count, texts, share(stem));
    }

    private double share(String stem) {
        return Math.min(0.9, Math.max(LEAST_SHARE, DOUBT * shares.of(stem)));
    }
}
