package se.farled.router.notice;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.farled.router.knowledge.Notice;
import se.farled.router.matching.Stems;
import se.farled.router.matching.Token;

/**
 * What a text has in common with a notice's title and places. Made to say no: a notice read out to somebody whom it
 * does not concern does more harm than one that the advisor must look up.
 */
final class NoticeWords {

    private static final int SHORTEST = 4;
    private static final int INFLECTION = 3;
    /** Words that every other title holds. */
    private static final Set<String> COMMON = Set.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag",
            "januari", "februari", "mars", "april", "juni", "juli", "augusti", "september", "oktober", "november",
            "december", "dagar", "dagen", "natt", "natten", "kväll", "kvällen", "morgon", "vecka", "veckan", "idag",
            "kommun", "kommunen", "staden", "stad", "fyrhamn", "från", "till", "under", "efter", "inom", "över", "innan",
            "alla", "många", "flera", "stänger", "stängs", "stängt", "stänga", "stängd", "öppnar", "öppna", "öppet",
            "öppen", "börja", "börjar", "sluta", "familj", "familjer", "hushåll", "brev", "besked", "nytt", "nästa",
            "blir", "finns", "kommer", "inte", "eller", "när", "detta", "denna", "from", "this", "with", "will", "week",
            "today", "night", "closed", "open", "letters", "city");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final List<String> said;
    private final Set<String> stems;
    private final Stems stemming;

    NoticeWords(String text, Stems stemming) {
        this.stemming = stemming;
        this.said = Token.of(text).stream().map(Token::word).toList();
        this.stems = said.stream().map(stemming::stem).collect(Collectors.toSet());
    }

    /** True when the text names one of the notice's places. */
    boolean namesPlaceOf(Notice notice) {
        return notice.places().stream().anyMatch(this::names);
    }

    /** True when the text is about the same by its words: two of the title's telling words, or one and its place. */
    boolean speakOf(Notice notice) {
        return shared(notice) >= (namesPlaceOf(notice) ? 1 : 2);
    }

    private long shared(Notice notice) {
        Set<String> places = new HashSet<>();
        notice.places().forEach(place -> BLANK.splitAsStream(place.toLowerCase(Locale.ROOT)).forEach(places::add));
        return Stream.of(notice.title(), notice.titleEn() == null ? "" : notice.titleEn())
                .flatMap(title -> Token.of(title).stream()).map(Token::word)
                .filter(word -> word.length() >= SHORTEST && Character.isLetter(word.charAt(0)))
                .filter(word -> !COMMON.contains(word) && places.stream().noneMatch(word::startsWith))
                .map(stemming::stem).filter(stem -> !COMMON.contains(stem)).distinct().filter(stems::contains).count();
    }

    private boolean names(String place) {
        List<String> words = Token.of(place).stream().map(Token::word).toList();
        return !words.isEmpty() && words.stream().allMatch(word -> said.stream().anyMatch(
                token -> token.startsWith(word) && token.length() <= word.length() + INFLECTION));
    }
}
