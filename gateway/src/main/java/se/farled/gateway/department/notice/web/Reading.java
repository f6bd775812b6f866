package se.farled.gateway.department.notice.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.page.TypedTime;

/** Reads what was typed, and remembers the fields that could not be read. */
final class Reading {
    private static final int NO_CITY_EXPECTS_MORE = 1_000_000;

    /** Paths of the fields that are wrong, in the order in which they were read. */
    final Set<String> wrong = new LinkedHashSet<>();

    @Nullable Instant time(String field, String typed) {
        try {
            return TypedTime.read(typed).orElse(null);
        } catch (DateTimeParseException e) {
            wrong.add(field);
            return null;
        }
    }

    @Nullable Integer number(String field, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            int number = Integer.parseInt(typed.replaceAll("\\s", ""));
            if (number >= 0 && number <= NO_CITY_EXPECTS_MORE) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers that are out of reach.
        }
        wrong.add(field);
        return null;
    }
}
