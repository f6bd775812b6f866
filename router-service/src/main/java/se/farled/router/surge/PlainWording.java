package se.farled.router.surge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.farled.router.contact.Content;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.matching.Token;
import se.farled.router.matching.WordShares;

/**
 * What a resident said, without what tells who it is. By rule, and rather too much than too little: mail addresses, links,
 * numbers that may be a phone or a person, streets with a number, what follows a farewell or "my name is", the sender's own
 * name, and each capitalised word within a sentence that is no known place, organisation or word.
 */
@Service
public class PlainWording {

    private static final int LONGEST = 200;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern FAREWELL = Pattern.compile(
            "\\b(m\\.?v\\.?h|med vänlig(a)? hälsning(ar)?|vänlig(a|en)? (hälsning(ar)?)?|hälsning(ar)?|hälsar|"
                    + "(kind |best )?regards|yours sincerely|/\\s*\\p{Lu}\\p{L}+\\s*$).*", FLAGS | Pattern.DOTALL);
    private static final Pattern CALLED = Pattern.compile(
            "\\b(jag heter|mitt namn är|heter jag|my name is|i am called|det är|this is)\\s+((\\p{Lu}[\\p{L}-]+)(\\s+\\p{Lu}[\\p{L}-]+)*)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+");
    private static final Pattern LINK = Pattern.compile("\\b(https?://|www\\.)\\S+", FLAGS);
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[\\s()./-]{0,2}\\d){4,}");
    private static final Pattern STREET = Pattern.compile(
            "\\b\\p{L}+(vägen|gatan|gränd|gränden|stigen|torget|backen|allén|allen|platsen|plan|street|road)\\s+\\d+\\s?[A-Za-z]?\\b"
                    + "|\\b\\p{L}+\\s(väg|gata|gränd|allé)\\s+\\d+\\s?[A-Za-z]?\\b", FLAGS);
    /** A capitalised word within a sentence, or one before another: a sentence may begin with a name. */
    private static final Pattern NAME = Pattern.compile(
            "(?<=[\\p{Ll},;:–-]\\s)\\p{Lu}[\\p{L}'-]+|\\b\\p{Lu}[\\p{L}'-]+(?=\\s\\p{Lu}\\p{Ll})", Pattern.UNICODE_CHARACTER_CLASS);

    private final Knowledge knowledge;
    private final WordShares shares;

    public PlainWording(Knowledge knowledge, WordShares shares) {
        this.knowledge = knowledge;
        this.shares = shares;
    }

    /** The first words of it, plain. */
    public String of(Content content) {
        String text = whole(content);
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST) + 1).strip() + "…";
    }

    /** All of it, plain. */
    String whole(Content content) {
        String text = content.words();
        text = FAREWELL.matcher(text).replaceAll("");
        text = MAIL.matcher(text).replaceAll("[mejl]");
        text = LINK.matcher(text).replaceAll("[länk]");
        text = STREET.matcher(text).replaceAll("[adress]");
        text = NUMBER.matcher(text).replaceAll("[nummer]");
        text = CALLED.matcher(text).replaceAll("$1 [namn]");
        for (String name : namesOf(content)) {
            text = Pattern.compile("\\b" + Pattern.quote(name) + "s?\\b", FLAGS).matcher(text).replaceAll("[namn]");
        }
        return withoutNames(text).replaceAll("\\s+", " ").strip();
    }

    private static List<String> namesOf(Content content) {
        Content.Sender sender = content.sender();
        List<String> names = new ArrayList<>();
        if (sender != null && sender.name() != null) {
            Token.of(sender.name()).stream().map(Token::word).filter(word -> word.length() > 2).forEach(names::add);
        }
        return names;
    }

    private String withoutNames(String text) {
        Set<String> told = namesToldByTheCity();
        Matcher matcher = NAME.matcher(text);
        return matcher.replaceAll(found -> {
            String word = found.group().toLowerCase(Locale.ROOT);
            return told.contains(word) || shares.knows(word) ? Matcher.quoteReplacement(found.group()) : "[namn]";
        });
    }

    private Set<String> namesToldByTheCity() {
        KnowledgeBase known = knowledge.current();
        Set<String> words = new HashSet<>();
        Stream.of(known.places().values().stream().flatMap(place -> Stream.of(place.name(), place.district() == null ? "" : place.district())),
                        known.organisations().values().stream().map(organisation -> organisation.name()),
                        known.notices().values().stream().flatMap(notice -> notice.places().stream()))
                .flatMap(names -> names).flatMap(name -> Token.of(name).stream()).map(Token::word)
                .forEach(word -> words.addAll(Arrays.asList(word, word + "s", word + "t", word + "et", word + "n", word + "en")));
        return words;
    }
}
