package se.farled.gateway.page;

import java.util.Locale;

/** Where the same page stands in the other language. */
public final class OtherLanguage {
    private OtherLanguage() {
    }

    /** The address of a page without a query, in the other language. */
    public static String of(String path, Locale locale) {
        return path + "?lang=" + code(locale);
    }

    /** The other language's code. */
    public static String code(Locale locale) {
        return locale.getLanguage().equals("en") ? "sv" : "en";
    }
}
