package se.farled.gateway.department.article;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;

/** One text beside its next version, word by word. */
public record WordDiff(String field, List<Piece> pieces) {

    /** Whether words stayed, went or came. */
    public enum Kind {
        SAME, GONE, NEW
    }

    /** A run of words. */
    public record Piece(Kind kind, String text) {
    }

    /** What became of a field between two versions; each text may be empty. */
    static WordDiff of(String field, String before, String after) {
        var pieces = new ArrayList<Piece>();
        for (var delta : DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            switch (delta.getType()) {
                case EQUAL -> add(pieces, Kind.SAME, delta.getSource().getLines());
                case DELETE, INSERT, CHANGE -> {
                    add(pieces, Kind.GONE, delta.getSource().getLines());
                    add(pieces, Kind.NEW, delta.getTarget().getLines());
                }
            }
        }
        return new WordDiff(field, pieces);
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    /** Words and the spaces between them, so that nothing is lost when they are put together again. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"));
    }
}
