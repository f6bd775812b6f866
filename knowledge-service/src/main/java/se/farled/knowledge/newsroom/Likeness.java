package se.farled.knowledge.newsroom;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How alike two titles are: newsrooms edit a word and keep the rest. */
final class Likeness {

    /** Titles of the reference city's different notices reach .25; an edited word or two leaves .7 and more. */
    private static final double SAME = .6;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Likeness() {}

    static boolean sameNews(String title, String other) {
        Set<String> words = words(title);
        Set<String> others = words(other);
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        return !both.isEmpty() && 2.0 * both.size() / (words.size() + others.size()) >= SAME;
    }

    private static Set<String> words(String title) {
        return Arrays.stream(NO_LETTER.split(title.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
