package se.farled.router.surge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** The days on which Sweden does not work as the weekday says: public holidays, and the eves that most offices close on. */
final class SwedishDays {

    private static final Set<MonthDay> HOLIDAYS = Set.of(MonthDay.of(1, 1), MonthDay.of(1, 6), MonthDay.of(5, 1),
            MonthDay.of(6, 6), MonthDay.of(12, 25), MonthDay.of(12, 26));
    private static final Set<MonthDay> EVES = Set.of(MonthDay.of(12, 24), MonthDay.of(12, 31));
    /** Days from Easter Sunday: Good Friday, Easter, Easter Monday, Ascension, Whitsun. */
    private static final Set<Long> BY_EASTER = Set.of(-2L, 0L, 1L, 39L, 49L);

    private SwedishDays() {}

    /** The weekday that the day is like: Sunday for a holiday and for an eve that offices close on. */
    static DayOfWeek like(LocalDate day) {
        return free(day) ? DayOfWeek.SUNDAY : day.getDayOfWeek();
    }

    private static boolean free(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        if (HOLIDAYS.contains(date) || EVES.contains(date)) {
            return true;
        }
        LocalDate midsummer = saturdayFrom(day.withMonth(6).withDayOfMonth(20));
        return day.equals(midsummer) || day.equals(midsummer.minusDays(1))
                || day.equals(saturdayFrom(LocalDate.of(day.getYear(), 10, 31)))
                || BY_EASTER.contains(day.toEpochDay() - easter(day.getYear()).toEpochDay());
    }

    private static LocalDate saturdayFrom(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** Easter Sunday of the Gregorian calendar, after Gauss as corrected by Lichtenberg. */
    static LocalDate easter(int year) {
        int century = year / 100;
        int moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
        int sun = 2 - (3 * century + 3) / 4;
        int cycle = year % 19;
        int seed = (19 * cycle + moon) % 30;
        int limit = 21 + seed - (seed + cycle / 11) / 29;
        int firstSunday = 7 - (year + year / 4 + sun) % 7;
        int march = limit + 7 - Math.floorMod(limit - firstSunday, 7);
        return LocalDate.of(year, 3, 1).plusDays(march - 1L);
    }
}
