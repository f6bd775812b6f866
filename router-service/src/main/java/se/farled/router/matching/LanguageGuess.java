package se.farled.router.matching;

import java.util.List;
import java.util.Set;

/** Swedish or English, by the small words that each language cannot do without. */
final class LanguageGuess {

    private static final Set<String> ENGLISH = Set.of("the", "and", "is", "of", "to", "my", "for", "with", "on", "it",
            "that", "this", "you", "we", "are", "was", "has", "have", "do", "does", "can", "what", "how", "where",
            "when", "who", "not", "be", "they", "from", "there", "please", "hello", "an", "or", "our", "your", "would",
            "which", "why", "she", "her", "his", "been", "about", "want", "need", "a", "if", "get", "no", "broken");
    private static final Set<String> SWEDISH = Set.of("och", "att", "det", "en", "ett", "som", "på", "är", "av", "för",
            "med", "till", "den", "har", "jag", "inte", "vi", "om", "ni", "min", "mitt", "var", "hur", "vad", "vem",
            "när", "kan", "ska", "hos", "från", "vid", "eller", "men", "så", "de", "oss", "hej", "nu", "ingen", "vill",
            "mig", "sig", "ut", "nån", "ej", "gör", "pa", "ar", "nar", "fran", "finns", "varför", "vart", "mot", "ur");

    private LanguageGuess() {}

    /** BCP 47: {@code en} when English words outnumber Swedish ones, else {@code sv}. */
    static String of(List<Token> tokens) {
        int english = 0;
        int swedish = 0;
        for (Token token : tokens) {
            english += ENGLISH.contains(token.word()) ? 1 : 0;
            swedish += SWEDISH.contains(token.word()) || hasSwedishLetter(token.word()) ? 1 : 0;
        }
        return english > swedish ? "en" : "sv";
    }

    private static boolean hasSwedishLetter(String word) {
        return word.indexOf('å') >= 0 || word.indexOf('ä') >= 0 || word.indexOf('ö') >= 0;
    }
}
