package se.farled.gateway.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times as a form's fields hold them, by the city's clock: 2026-11-25T14:30. Who types one by hand may put a space for the T. */
public final class TypedTime {
    private static final ZoneId CITY = ZoneId.of("Europe/Stockholm");

    private TypedTime() {
    }

    /** What a field shows; empty for no time. */
    public static String shown(@Nullable Instant at) {
        return at == null ? "" : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at.atZone(CITY).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES)).substring(0, 16);
    }

    /**
     * What was meant; empty when nothing was typed.
     *
     * @throws DateTimeParseException when it is no time
     */
    public static Optional<Instant> read(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(LocalDateTime.parse(typed.strip().replace(' ', 'T')).atZone(CITY).toInstant());
    }
}
