package se.farled.router.matching.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.springframework.stereotype.Component;
import se.farled.router.matching.Stems;

/** Stems from a Hunspell dictionary of Swedish (LGPL-3.0, packaged by LanguageTool); of several the shortest. */
@Component
class HunspellStems implements Stems {

    private static final String PLACE = "/org/languagetool/resource/sv/hunspell/sv_SE";
    private static final int REMEMBERED = 50_000;

    /** Read beside the rest of a start, which it would hold up for most of a second. */
    private final CompletableFuture<Dictionary> dictionary = CompletableFuture.supplyAsync(HunspellStems::load);
    private final Map<String, String> known = new ConcurrentHashMap<>();

    @Override
    public String stem(String word) {
        String before = known.get(word);
        if (before != null) {
            return before;
        }
        String stem = shortest(word);
        if (known.size() < REMEMBERED) {
            known.put(word, stem);
        }
        return stem;
    }

    private String shortest(String word) {
        // A speller is not safe for concurrent use, and cheap to make on one dictionary.
        return new Hunspell(dictionary.join()).getRoots(word).stream()
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(root -> root.toLowerCase(Locale.ROOT)).orElse(word);
    }

    private static Dictionary load() {
        try (InputStream affixes = HunspellStems.class.getResourceAsStream(PLACE + ".aff");
                InputStream words = HunspellStems.class.getResourceAsStream(PLACE + ".dic")) {
            return new Dictionary(new ByteBuffersDirectory(), "sv", affixes, words);
        } catch (IOException broken) {
            throw new UncheckedIOException("The Swedish dictionary cannot be read", broken);
        } catch (ParseException broken) {
            throw new IllegalStateException("The Swedish dictionary is malformed", broken);
        }
    }
}
