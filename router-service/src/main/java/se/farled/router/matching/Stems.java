package se.farled.router.matching;

/** Brings a word's forms together: {@code gungorna} and {@code gungan} have one stem. */
public interface Stems {

    /** The stem of a lower-case word; the word itself when it has none. */
    String stem(String word);

    /** No stemming at all. */
    Stems NONE = word -> word;
}
