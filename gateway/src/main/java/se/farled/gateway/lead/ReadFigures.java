package se.farled.gateway.lead;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.security.Actor;

/** Asks for the figures of a period. */
@Service
public class ReadFigures {
    private static final ZoneId CITY = ZoneId.of("Europe/Stockholm");

    private final RouterClient router;
    private final Clock clock;

    ReadFigures(RouterClient router, Clock clock) {
        this.router = router;
        this.clock = clock;
    }

    /** Figures of a period beside those of the one before it, as long. */
    public record Comparison(Figures now, Figures before) {
    }

    /** The figures, empty when the router refuses the period. */
    public Optional<Comparison> of(Actor actor, Period period) {
        var today = LocalDate.ofInstant(clock.instant(), CITY);
        var first = period.first(today);
        var days = first.until(today).getDays() + 1;
        return read(actor, first, today).flatMap(now -> read(actor, first.minusDays(days), first.minusDays(1)).map(before -> new Comparison(now, before)));
    }

    private Optional<Figures> read(Actor actor, LocalDate first, LocalDate last) {
        return router.figures(actor, first.toString(), last.toString()).as(Figures.class);
    }

    /** What a lead chooses among. Days are the city's. */
    public enum Period {
        TODAY, WEEK, MONTH;

        LocalDate first(LocalDate today) {
            return switch (this) {
                case TODAY -> today;
                case WEEK -> today.minusDays(6);
                case MONTH -> today.minusDays(27);
            };
        }

        /** As the address writes it; the week when it is not known. */
        public static Period of(String name) {
            return Map.of("today", TODAY, "month", MONTH).getOrDefault(name, WEEK);
        }
    }
}
