package se.farled.router.routing;

import java.util.regex.Pattern;

/** Tells a wish to know something from a wish that something be done. */
final class Inquiry {

    private static final Pattern ASKED = Pattern.compile(
            "\\?|\\b(hur|när|nar|vad|vilken|vilket|vilka|vem|varför|kostar|gäller|undrar|frågar|vill veta|får man|får jag|"
                    + "how|when|what|which|who|why|where|wants to know|wonder|asks|can i|do i need)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Inquiry() {}

    static boolean isIn(String text) {
        return ASKED.matcher(text).find();
    }
}
