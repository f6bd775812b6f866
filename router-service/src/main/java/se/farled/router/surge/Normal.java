package se.farled.router.surge;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many contacts are normal, in all and on a topic, for each hour of the city's week; immutable. */
public final class Normal {

    private final double[] city;
    private final Map<String, Habit> habits;
    private final Habit unknown;

    private Normal(double[] city, Map<String, Habit> habits, Habit unknown) {
        this.city = city;
        this.habits = habits;
        this.unknown = unknown;
    }

    /**
     * As the past tells, beside what is expected before there is any. A day without a single contact teaches nothing: the
     * system was not in use.
     *
     * @param contactsPerDay of the whole city on a usual weekday, as long as nothing else is known
     */
    public static Normal learnt(double contactsPerDay, int topics, Collection<CountedHour> past) {
        double[] counts = new double[CityWeek.HOURS];
        Map<String, List<CountedHour>> byTopic = new HashMap<>();
        for (CountedHour hour : past) {
            counts[CityWeek.hour(hour.from())] += hour.count();
            byTopic.computeIfAbsent(hour.topicId(), _ -> new ArrayList<>()).add(hour);
        }
        double[] seen = seen(past);
        Map<String, Habit> habits = new HashMap<>();
        byTopic.forEach((topicId, own) -> habits.put(topicId, Habit.of(own, counts, seen, topics)));
        return new Normal(week(CityWeek.before(contactsPerDay), counts, seen), Map.copyOf(habits),
                Habit.of(List.of(), counts, seen, topics));
    }

    /** Contacts on that topic that are normal between those times. */
    public double expected(String topicId, Instant from, Instant to) {
        Habit habit = habits.getOrDefault(topicId, unknown);
        return sum(from, to, hour -> city[hour] * habit.share() * habit.hours()[hour]);
    }

    /** Contacts on any topic that are normal between those times. */
    public double expected(Instant from, Instant to) {
        return sum(from, to, hour -> city[hour]);
    }

    /** How sure that is; see {@link Tail}. */
    double shape(String topicId) {
        return habits.getOrDefault(topicId, unknown).shape();
    }

    /** How often each hour of the week was lived through: on days with contacts, and today up to the last hour with some. */
    private static double[] seen(Collection<CountedHour> past) {
        Instant last = past.stream().map(CountedHour::from).max(Comparator.naturalOrder()).orElse(Instant.MIN);
        Set<LocalDate> days = past.stream().map(hour -> hour.from().atZone(CityWeek.ZONE).toLocalDate()).collect(Collectors.toSet());
        double[] seen = new double[CityWeek.HOURS];
        for (LocalDate day : days) {
            for (Instant hour = day.atStartOfDay(CityWeek.ZONE).toInstant();
                    hour.isBefore(day.plusDays(1).atStartOfDay(CityWeek.ZONE).toInstant()) && !hour.isAfter(last);
                    hour = hour.plus(1, ChronoUnit.HOURS)) {
                seen[CityWeek.hour(hour)]++;
            }
        }
        return seen;
    }

    /** The shape of the week is learnt within weeks, how much there is of it within days. */
    private static double[] week(double[] before, double[] counts, double[] seen) {
        double usual = day(before);
        double told = usual;
        double expected = usual;
        for (int hour = 0; hour < CityWeek.HOURS; hour++) {
            told += counts[hour];
            expected += before[hour] * seen[hour];
        }
        double[] city = new double[CityWeek.HOURS];
        for (int hour = 0; hour < CityWeek.HOURS; hour++) {
            city[hour] = (before[hour] * told / expected + counts[hour]) / (1 + seen[hour]);
        }
        return city;
    }

    /** Contacts of an average day of that week. */
    private static double day(double[] week) {
        double sum = 0;
        for (double hour : week) {
            sum += hour;
        }
        return sum / 7;
    }

    private static double sum(Instant from, Instant to, ByHour rate) {
        double sum = 0;
        for (Instant at = from; at.isBefore(to);) {
            Instant next = at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
            Instant end = next.isBefore(to) ? next : to;
            sum += rate.of(CityWeek.hour(at)) * Duration.between(at, end).toMillis() / 3_600_000.0;
            at = end;
        }
        return sum;
    }

    private interface ByHour {
        double of(int hour);
    }
}
