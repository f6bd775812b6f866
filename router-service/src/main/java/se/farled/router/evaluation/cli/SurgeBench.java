package se.farled.router.evaluation.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.farled.router.evaluation.SimulatedCity;
import se.farled.router.evaluation.SimulatedCity.Arrival;
import se.farled.router.evaluation.SurgeTrial;
import se.farled.router.evaluation.SurgeTrial.Found;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bench surge}: the production detector on simulated months of a city with 169 topics and 1,000 contacts a day.
 * False alarms are counted on months without a surge, from the first day and once a month has been learnt; delays on planted
 * ones, each beginning at ten on a weekday.
 */
public final class SurgeBench {

    private static final int TOPICS = 169;
    private static final double PER_DAY = 1_000;
    private static final int CITIES = 8;
    private static final int WEEKS = 4;
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Duration LENGTH = Duration.ofHours(4);
    /** From the topic with most contacts to one with the fewest. */
    private static final int[] PLANTED = {0, 2, 10, 40, 160};
    private static final double[] TIMES = {3, 5, 10};
    /** A sudden matter: so many contacts an hour on whatever topic. */
    private static final int SUDDEN = 30;
    private static final int CONTACTS_FLOOR = 5;
    private static final int MINUTES_FLOOR = 2;

    private final boolean json;
    private final Map<String, List<Delay>> delays = new LinkedHashMap<>();
    private final int[] firstMonth = new int[WEEKS];
    private int learntMonth;

    private SurgeBench(boolean json) {
        this.json = json;
    }

    /** How many contacts of a planted surge had come when it was found, and how long it had lasted; null when it was not. */
    private record Delay(int planted, @Nullable Integer contacts, @Nullable Double minutes) {}

    public static void main(String[] arguments) {
        new SurgeBench(Arrays.asList(arguments).contains("--json")).run();
    }

    private void run() {
        for (int n = 0; n < CITIES; n++) {
            SimulatedCity city = new SimulatedCity(TOPICS, PER_DAY, 2_026 + n);
            SurgeTrial trial = new SurgeTrial(TOPICS, PER_DAY);
            months(city, trial);
            plant(city, trial);
        }
        print("falseAlarmsAWeek", learntMonth / (double) (WEEKS * CITIES), "1/week", 1.0);
        for (int week = 0; week < WEEKS; week++) {
            print("falseAlarmsWeek" + (week + 1), firstMonth[week] / (double) CITIES, "1/week", null);
        }
        delays.forEach(this::print);
    }

    private void months(SimulatedCity city, SurgeTrial trial) {
        List<LocalDate> days = SurgeTrial.days(MONDAY, 2 * WEEKS);
        for (int day = 0; day < days.size(); day++) {
            List<Arrival> arrivals = city.day(days.get(day));
            int found = trial.live(arrivals).size();
            trial.learn(arrivals);
            if (day < 7 * WEEKS) {
                firstMonth[day / 7] += found;
            } else {
                learntMonth += found;
            }
        }
    }

    private void plant(SimulatedCity city, SurgeTrial trial) {
        LocalDate day = MONDAY.plusWeeks(2 * WEEKS + 1);
        for (int topic : PLANTED) {
            String size = String.format(Locale.ROOT, "%.0fADay", city.perDay(topic));
            for (double times : TIMES) {
                plant(String.format(Locale.ROOT, "%.0fTimes%s", times, size), city, trial, topic, day, times);
                day = next(day);
            }
            plant("sudden" + size, city, trial, topic, day, 1 + SUDDEN / city.perHourAt(topic, day, 10));
            day = next(day);
        }
    }

    private void plant(String name, SimulatedCity city, SurgeTrial trial, int topic, LocalDate day, double times) {
        Instant from = day.atTime(10, 0).atZone(ZONE).toInstant();
        List<Arrival> extra = city.surge(topic, from, LENGTH, times);
        List<Arrival> arrivals = new ArrayList<>(city.day(day));
        arrivals.addAll(extra);
        arrivals.sort(Comparator.comparing(Arrival::at));
        trial.rest();
        Optional<Found> found = trial.live(arrivals).stream()
                .filter(it -> it.topic() == topic && !it.at().isBefore(from)).findFirst();
        delays.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Delay(extra.size(),
                found.map(it -> (int) extra.stream().filter(one -> !one.at().isAfter(it.at())).count()).orElse(null),
                found.map(it -> Duration.between(from, it.at()).toSeconds() / 60.0).orElse(null)));
    }

    private static LocalDate next(LocalDate day) {
        return day.plusDays(day.getDayOfWeek().getValue() == 5 ? 3 : 1);
    }

    private void print(String name, List<Delay> all) {
        List<Delay> found = all.stream().filter(delay -> delay.contacts() != null).toList();
        print(name + "Planted", all.stream().mapToInt(Delay::planted).average().orElse(0), "contacts", null);
        print(name + "Found", found.size() / (double) all.size(), "share", null);
        if (!found.isEmpty()) {
            print(name + "Contacts", median(found.stream().map(delay -> (double) delay.contacts()).toList()), "contacts",
                    (double) CONTACTS_FLOOR);
            print(name + "Minutes", median(found.stream().map(Delay::minutes).toList()), "min", (double) MINUTES_FLOOR);
        }
    }

    private void print(String metric, double value, String unit, @Nullable Double floor) {
        if (json) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("bench", "surge");
            line.put("metric", metric);
            line.put("value", rounded(value));
            line.put("unit", unit);
            line.put("floor", floor);
            line.put("ratio", floor == null ? null : rounded(value / floor));
            System.out.println(JsonMapper.shared().writeValueAsString(line));
        } else {
            System.out.println(String.format(Locale.ROOT, "%-8s %-28s %10.2f %-8s", "surge", metric, value, unit)
                    + (floor == null ? "" : String.format(Locale.ROOT, " aim %6.2f, ratio %.1f", floor, value / floor)));
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
