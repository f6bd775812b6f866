package se.farled.gateway.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table as comma-separated values (RFC 4180), for whoever wants to count on. */
public final class Sheet {
    private final List<List<String>> rows = new ArrayList<>();

    private Sheet() {
    }

    public static Sheet of(String... heads) {
        var sheet = new Sheet();
        sheet.rows.add(List.of(heads));
        return sheet;
    }

    /** Nothing stands for null. */
    public Sheet row(@Nullable Object... cells) {
        rows.add(Stream.of(cells).map(cell -> Objects.toString(cell, "")).toList());
        return this;
    }

    /** The text, its lines ended as the format wants. */
    public String text() {
        return rows.stream().map(row -> row.stream().map(Sheet::cell).collect(Collectors.joining(",")) + "\r\n").collect(Collectors.joining());
    }

    /** A programme that counts must not take a resident's word for a formula. */
    private static String cell(String value) {
        var safe = value.matches("[=+@\\t].*") ? "'" + value : value;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
