package se.farled.router.matching.lucene;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.farled.router.matching.ArticleSearch.Answer;

/**
 * A question for what something is: the answer that begins with the thing defines it, however often others name it.
 *
 * @param stems those of the thing
 */
record Definition(List<String> stems) {

    private static final Pattern ASKED = Pattern.compile(
            "(?:^|[.!?]\\s+)(?:vad|vem|what|who) (?:är|betyder|innebär|is|are) (?:(?:en|ett|a|an|the) )?([^.!?]+)\\?*\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int BEGINNING = 200;

    static Optional<Definition> in(String words, Terms terms) {
        Matcher asked = ASKED.matcher(words);
        return asked.find() ? Optional.of(new Definition(terms.stems(asked.group(1)))).filter(it -> !it.stems.isEmpty()) : Optional.empty();
    }

    boolean isGivenBy(Answer answer, Terms terms) {
        return begins(answer.text(), terms) || begins(answer.textEn(), terms);
    }

    private boolean begins(@Nullable String text, Terms terms) {
        if (text == null) {
            return false;
        }
        List<String> beginning = terms.stems(text.substring(0, Math.min(BEGINNING, text.length())));
        return beginning.size() > stems.size() && beginning.subList(0, stems.size()).equals(stems);
    }
}
