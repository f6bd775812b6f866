package se.farled.router.matching;

/** Letters that people leave their marks off when they type in haste. */
final class Folding {

    private Folding() {}

    /** Without rings, dots and accents: {@code gångväg} is {@code gangvag}. */
    static String fold(String word) {
        StringBuilder folded = null;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            char plain = plain(letter);
            if (plain != letter && folded == null) {
                folded = new StringBuilder(word);
            }
            if (folded != null) {
                folded.setCharAt(i, plain);
            }
        }
        return folded == null ? word : folded.toString();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case 'å', 'ä', 'á', 'à', 'æ' -> 'a';
            case 'ö', 'ø', 'ó', 'ô' -> 'o';
            case 'é', 'è', 'ê', 'ë' -> 'e';
            case 'ü', 'ú' -> 'u';
            default -> letter;
        };
    }
}
