package se.farled.gateway.page;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Writes times as people say them: "i dag 14.20", "i går 14.20", "ti 24 nov 14.20". The city's clock is Stockholm's. */
@Service
public class SpokenTime {
    private static final ZoneId CITY = ZoneId.of("Europe/Stockholm");
    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private final Clock clock;

    public SpokenTime(Clock clock) {
        this.clock = clock;
    }

    /**
     * A moment for a page.
     *
     * @param text as people say it
     * @param iso for machines and for whoever wants it exactly, with the city's offset
     */
    public record Moment(String text, String iso) {
    }

    /** The moment in the page's language. */
    public Moment of(Instant instant, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        var then = instant.atZone(CITY);
        var time = DateTimeFormatter.ofPattern(english ? "HH:mm" : "HH.mm").format(then);
        return new Moment(day(then, english) + " " + time,
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(then.truncatedTo(ChronoUnit.SECONDS)));
    }

    /** The day alone: "i dag", "i går", "ti 24 nov". */
    public String day(Instant instant, Locale locale) {
        return day(instant.atZone(CITY), locale.getLanguage().equals("en"));
    }

    private String day(ZonedDateTime then, boolean english) {
        var today = clock.instant().atZone(CITY).toLocalDate();
        long daysAgo = ChronoUnit.DAYS.between(then.toLocalDate(), today);
        if (daysAgo == 0) {
            return english ? "today" : "i dag";
        }
        if (daysAgo == 1) {
            return english ? "yesterday" : "i går";
        }
        var language = english ? Locale.UK : SWEDISH;
        // Java abbreviates Swedish names with a full stop, which nobody writes in running text.
        var weekday = shortened(DateTimeFormatter.ofPattern("EEE", language).format(then), english ? 3 : 2);
        var month = shortened(DateTimeFormatter.ofPattern("MMM", language).format(then), then.getMonthValue() == 9 && english ? 4 : 3);
        return weekday + " " + then.getDayOfMonth() + " " + month + (then.getYear() == today.getYear() ? "" : " " + then.getYear());
    }

    private static String shortened(String name, int length) {
        return name.substring(0, Math.min(length, name.length())).replace(".", "");
    }
}
