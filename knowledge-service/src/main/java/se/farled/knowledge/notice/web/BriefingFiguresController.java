package se.farled.knowledge.notice.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.farled.knowledge.change.Violation;
import se.farled.knowledge.notice.BriefingFigures;
import se.farled.knowledge.web.Answers;
import se.farled.knowledge.web.Callers;

/** Briefings of a period in figures; the last thirty days when none is named. */
@RestController
class BriefingFiguresController {

    /** Days begin where the city is. */
    private static final ZoneId CITY = ZoneId.of("Europe/Stockholm");
    private static final int DAYS = 30;

    private final BriefingFigures figures;
    private final Clock clock;

    BriefingFiguresController(BriefingFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping("/figures/briefings")
    ResponseEntity<?> briefings(@RequestHeader HttpHeaders headers, @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CITY);
        try {
            Instant first = from == null ? today.minusDays(DAYS).atStartOfDay(CITY).toInstant() : time(from, 0);
            Instant last = to == null ? clock.instant() : time(to, 1);
            return ResponseEntity.ok(figures.between(Callers.of(headers), first, last));
        } catch (DateTimeException unreadable) {
            return Answers.invalid(List.of(new Violation(from == null ? "to" : "from", "is no day (2026-11-25) nor a time with its offset")));
        }
    }

    /** A time with offset, or a day; as an end a day counts whole. */
    private static Instant time(String text, int daysOn) {
        return text.length() == "2026-11-25".length() ? LocalDate.parse(text).plusDays(daysOn).atStartOfDay(CITY).toInstant()
                // A plus sign that was not escaped arrives as a space.
                : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
    }
}
