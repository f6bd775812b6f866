package se.farled.router.matching;

/**
 * Something a text shows that tells topics apart.
 *
 * @param key 64-bit hash of kind and content; that two of them meet is too rare to matter
 * @param token index of the token that shows it (the first one of two); -1 for none
 */
record Feature(Kind kind, long key, int token) {

    /** What is looked at: whole words, their stems, two stems in a row, pieces of words, and hints from elsewhere. */
    enum Kind {
        WORD, STEM, PAIR, PIECE, HINT
    }
}
