package se.farled.router.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The phrasings that the product ships: one file a topic, told in the corpus' own page. */
final class Corpus {

    private static final int COLUMNS = 4;

    private Corpus() {}

    /** The phrasings of that topic; none when the product ships none. */
    static List<Phrasing> of(String topicId) {
        if (!topicId.matches("[A-Za-z0-9_-]+")) {
            return List.of();
        }
        try (InputStream file = Corpus.class.getResourceAsStream("/corpus/" + topicId + ".tsv")) {
            return file == null ? List.of() : read(topicId, file);
        } catch (IOException broken) {
            throw new UncheckedIOException("The corpus of " + topicId + " cannot be read", broken);
        }
    }

    private static List<Phrasing> read(String topicId, InputStream file) {
        Stream<String> lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines();
        return lines.skip(1).filter(line -> !line.isBlank()).map(line -> phrasing(topicId, line)).toList();
    }

    private static Phrasing phrasing(String topicId, String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException("A row of the corpus of " + topicId + " has " + columns.length + " columns");
        }
        return new Phrasing(topicId, columns[2].equals("-") ? null : columns[2], columns[3], 1);
    }
}
