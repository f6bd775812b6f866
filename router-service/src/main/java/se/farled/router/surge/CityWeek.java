package se.farled.router.surge;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The hours of a week in the city, holidays counted as Sundays. */
final class CityWeek {

    /** Hours of a week. */
    static final int HOURS = 7 * 24;
    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** Share of a weekday's contacts that comes in each hour of the day: open from seven to nineteen, busiest at nine. */
    private static final double[] DAY = {1, 1, 1, 1, 1, 2, 8, 40, 105, 120, 115, 95, 75, 95, 98, 92, 65, 35, 20, 12, 8, 5, 3, 2};
    private static final double[] WEEKDAYS = {1.15, 1.05, 1, 0.95, 0.85, 0.12, 0.10};

    private CityWeek() {}

    /** Number of the hour within its week, 0 is Monday's first. */
    static int hour(Instant at) {
        ZonedDateTime local = at.atZone(ZONE);
        return (SwedishDays.like(local.toLocalDate()).getValue() - 1) * 24 + local.getHour();
    }

    /** True for the same hour of the day on days of one kind: working days, Saturdays, Sundays. */
    static boolean alike(int one, int other) {
        return one % 24 == other % 24 && Math.max(4, one / 24) == Math.max(4, other / 24);
    }

    /** What is expected of each hour before anything is known of the city but its contacts on a usual weekday. */
    static double[] before(double contactsPerDay) {
        double sum = 0;
        for (double hour : DAY) {
            sum += hour;
        }
        double[] hours = new double[HOURS];
        for (int hour = 0; hour < HOURS; hour++) {
            hours[hour] = contactsPerDay * WEEKDAYS[hour / 24] * DAY[hour % 24] / sum;
        }
        return hours;
    }
}
