package se.farled.router.matching.lucene;

import java.util.ArrayList;
import java.util.List;
import se.farled.router.matching.Stems;
import se.farled.router.matching.Token;

/** A text's terms as the index holds them. */
final class Terms {

    private static final int PIECE = 4;

    private final Stems stems;

    Terms(Stems stems) {
        this.stems = stems;
    }

    List<String> stems(String text) {
        return stems(Token.of(text));
    }

    List<String> stems(List<Token> tokens) {
        return tokens.stream().map(token -> stems.stem(token.word())).toList();
    }

    /** Runs of four letters within a word, its edges counted as letters. */
    List<String> pieces(String text) {
        return pieces(Token.of(text));
    }

    List<String> pieces(List<Token> tokens) {
        List<String> pieces = new ArrayList<>();
        for (Token token : tokens) {
            String bounded = '_' + token.word() + '_';
            for (int from = 0; from + PIECE <= bounded.length(); from++) {
                pieces.add(bounded.substring(from, from + PIECE));
            }
        }
        return pieces;
    }
}
