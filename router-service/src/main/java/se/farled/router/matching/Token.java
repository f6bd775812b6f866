package se.farled.router.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word or number of a text.
 *
 * @param word lower case
 * @param start index of its first character in the text
 * @param end index after its last one
 */
public record Token(String word, int start, int end) {

    /** All tokens of the text, in order: runs of letters and digits. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean within = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (within && start < 0) {
                start = i;
            } else if (!within && start >= 0) {
                tokens.add(new Token(text.substring(start, i).toLowerCase(Locale.ROOT), start, i));
                start = -1;
            }
        }
        return tokens;
    }
}
