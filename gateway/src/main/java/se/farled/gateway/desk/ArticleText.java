package se.farled.gateway.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article as the desk shows it: what may be read aloud, and what is for advisors only. */
public record ArticleText(String articleId, long version, String title, @Nullable String titleEn, String publicText,
        @Nullable String publicTextEn, List<String> advisors, @Nullable String ownerId, List<String> topicIds) {

    /** The title in that language, in Swedish when there is no other. */
    public String title(@Nullable String language) {
        return inEnglish(language, titleEn) ? String.valueOf(titleEn) : title;
    }

    /** The sentence to read aloud in that language, in Swedish when there is no other. */
    public String words(@Nullable String language) {
        return inEnglish(language, publicTextEn) ? String.valueOf(publicTextEn) : publicText;
    }

    /** The language that {@link #words} are in. */
    public String languageOf(@Nullable String language) {
        return inEnglish(language, publicTextEn) ? "en" : "sv";
    }

    private static boolean inEnglish(@Nullable String language, @Nullable String english) {
        return "en".equals(language) && english != null && !english.isBlank();
    }
}
