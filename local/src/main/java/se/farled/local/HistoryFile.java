package se.farled.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A city's own classified history: CSV with a head line, or one JSON object a line; in UTF-8. */
final class HistoryFile {
    private static final Set<String> FIELDS = Set.of("text", "topic", "option", "at");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    HistoryFile(Path file) {
        this.file = file;
    }

    /** One row: `line` and what is known of its fields. A row that cannot be read at all has nothing but its line. */
    void each(Consumer<Map<String, @Nullable Object>> row) {
        try (var in = Files.newBufferedReader(file)) {
            if (file.getFileName().toString().endsWith(".csv")) {
                eachOfCsv(in, row);
            } else {
                eachOfJson(in, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void eachOfCsv(BufferedReader in, Consumer<Map<String, @Nullable Object>> row) throws IOException {
        var table = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
        try (var rows = CSVParser.parse(in, table)) {
            if (!rows.getHeaderNames().containsAll(Set.of("text", "topic"))) {
                throw new Refusal("the first line names no columns text and topic");
            }
            var all = rows.iterator();
            // A quoted text may have lines of its own: the row is named by the one it begins on.
            for (long line = rows.getCurrentLineNumber() + 1; all.hasNext(); line = rows.getCurrentLineNumber() + 1) {
                row.accept(told(line, all.next().toMap()));
            }
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new Refusal("not CSV: " + e.getMessage());
        }
    }

    private static void eachOfJson(BufferedReader in, Consumer<Map<String, @Nullable Object>> row) throws IOException {
        long line = 0;
        for (var text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            if (!text.isBlank()) {
                row.accept(told(line, fields(text)));
            }
        }
    }

    private static Map<String, String> fields(String text) {
        var fields = new LinkedHashMap<String, String>();
        try {
            var read = JSON.readTree(text);
            FIELDS.forEach(name -> {
                JsonNode value = read.path(name);
                if (value.isValueNode() && !value.isNull()) {
                    fields.put(name, value.asString());
                }
            });
        } catch (JacksonException e) {
            // Refused by the router, which finds no text in it and names the line.
            fields.clear();
        }
        return fields;
    }

    private static Map<String, @Nullable Object> told(long line, Map<String, String> fields) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("line", line);
        FIELDS.forEach(name -> told.put(name, fields.get(name)));
        return told;
    }
}
