package se.farled.router.figures.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.farled.router.web.Problems;
import se.farled.router.figures.CountFigures;

/** Outcome figures of a period; today when none is named. */
@RestController
class FiguresController {

    /** Days begin where the city is. */
    private static final ZoneId CITY = ZoneId.of("Europe/Stockholm");

    private final CountFigures countFigures;
    private final Clock clock;

    FiguresController(CountFigures countFigures, Clock clock) {
        this.countFigures = countFigures;
        this.clock = clock;
    }

    @GetMapping("/figures")
    CountFigures.Report figures(@RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        Instant now = clock.instant();
        Instant first = from == null ? LocalDate.ofInstant(now, CITY).atStartOfDay(CITY).toInstant()
                : time("from", from, 0);
        Instant last = to == null ? now : time("to", to, 1);
        if (last.isBefore(first)) {
            throw Problems.refused("to", "before-from", "Let the period end after it begins.");
        }
        return countFigures.count(first, last);
    }

    /** A time with offset, or a day; as an end a day counts whole. */
    private static Instant time(String field, String text, int daysOn) {
        try {
            return text.length() == "2026-11-25".length()
                    ? LocalDate.parse(text).plusDays(daysOn).atStartOfDay(CITY).toInstant()
                    // A plus sign that was not escaped arrives as a space.
                    : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException unreadable) {
            throw Problems.invalid(field, "not-a-time", "Write a day (2026-11-25) or a time with its offset.");
        }
    }
}
