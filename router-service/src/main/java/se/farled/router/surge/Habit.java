package se.farled.router.surge;

import java.util.List;

/**
 * What is normal for one topic.
 *
 * @param share its share of the city's contacts
 * @param shape how well its rate is known and how steady it is; see {@link Tail}
 * @param hours by how much it leaves the city's week, for each hour; 1 is as the city
 */
record Habit(double share, double shape, double[] hours) {

    /** Shape for a topic that was never seen: little is sure of its rate. */
    private static final double UNKNOWN = 1.5;
    /** Contacts after which an hour's own habit counts as much as the city's. */
    private static final double SLOW = 5;
    /** How steady a topic is taken to be before it is known, and how long that counts beside what is seen. */
    private static final double USUAL_SHAPE = 8;
    private static final double DOUBT = 50;
    private static final double LEAST_STEADY = 2;
    private static final double STEADIEST = 40;

    /**
     * As the counts tell. Before there are any, a topic has the share that all have, and little is sure of it.
     *
     * @param own its contacts in the hours in which it had some
     * @param city the city's contacts in each hour of the week
     * @param seen how often each hour of the week was seen
     */
    static Habit of(List<CountedHour> own, double[] city, double[] seen, int topics) {
        double[] counts = new double[CityWeek.HOURS];
        double all = 0;
        for (CountedHour hour : own) {
            counts[CityWeek.hour(hour.from())] += hour.count();
            all += hour.count();
        }
        double share = (1 + all) / (topics + sum(city));
        double[] hours = hours(counts, city, share);
        return new Habit(share, Math.min(UNKNOWN + all, steadiness(own, share, hours, city, seen)), hours);
    }

    /** An hour of the day is known before that hour of each weekday is: what all working days tell comes first. */
    private static double[] hours(double[] counts, double[] city, double share) {
        double[] hours = new double[CityWeek.HOURS];
        for (int hour = 0; hour < CityWeek.HOURS; hour++) {
            double told = SLOW;
            double expected = SLOW;
            for (int same = 0; same < CityWeek.HOURS; same++) {
                if (CityWeek.alike(hour, same)) {
                    told += counts[same];
                    expected += share * city[same];
                }
            }
            double usual = told / expected;
            hours[hour] = usual * (SLOW + counts[hour]) / (SLOW + share * city[hour] * usual);
        }
        return hours;
    }

    /** From how far the hours were off: what chance alone does not explain is unsteadiness. */
    private static double steadiness(List<CountedHour> own, double share, double[] hours, double[] city, double[] seen) {
        double squares = 0;
        double excess = 0;
        for (int hour = 0; hour < CityWeek.HOURS; hour++) {
            if (seen[hour] > 0) {
                double mean = share * hours[hour] * city[hour] / seen[hour];
                squares += seen[hour] * mean * mean;
            }
        }
        for (CountedHour told : own) {
            int hour = CityWeek.hour(told.from());
            double mean = share * hours[hour] * city[hour] / Math.max(1, seen[hour]);
            excess += (told.count() - mean) * (told.count() - mean) - told.count() - mean * mean;
        }
        double unsteady = (DOUBT / USUAL_SHAPE + excess + squares) / (DOUBT + squares);
        return Math.clamp(1 / Math.max(unsteady, 1 / STEADIEST), LEAST_STEADY, STEADIEST);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
