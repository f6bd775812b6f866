package se.farled.router.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Contacts as they come to a city on usual days, livelier and less even than a detector would like: a few topics have most
 * of them; each has hours and weekdays of its own; whole days, a topic's days and single hours are livelier than others by more
 * than chance; and three contacts in a hundred bring another on the same thing within the half hour.
 */
public final class SimulatedCity {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final double[] DAY = {1, 1, 1, 1, 1, 2, 10, 45, 110, 130, 110, 90, 70, 100, 95, 90, 60, 40, 22, 12, 8, 5, 3, 2};
    private static final double[] WEEK = {1.25, 1.05, 1, 0.95, 0.8, 0.15, 0.1};
    private static final double TOPIC_DAY_SHAPE = 16;
    private static final double TOPIC_HOUR_SHAPE = 20;
    private static final double CITY_DAY_SPREAD = 0.12;
    private static final double BRINGS_OTHERS = 0.03;
    private static final double UNEVEN = 0.8;

    private final Random random;
    private final double[] rates;
    private final double[][] hours;

    public SimulatedCity(int topics, double contactsPerDay, long seed) {
        random = new Random(seed);
        rates = new double[topics];
        hours = new double[topics][];
        double sum = 0;
        for (int topic = 0; topic < topics; topic++) {
            sum += Math.pow(topic + 1.0, -UNEVEN);
        }
        for (int topic = 0; topic < topics; topic++) {
            rates[topic] = contactsPerDay * Math.pow(topic + 1.0, -UNEVEN) / sum;
            hours[topic] = hoursOfItsOwn();
        }
    }

    /** A contact on that topic. */
    public record Arrival(Instant at, int topic) {}

    /** Contacts a day that are normal for the topic, on an average weekday. */
    public double perDay(int topic) {
        return rates[topic];
    }

    /** Contacts that are normal for the topic within that hour of the day. */
    public double perHourAt(int topic, LocalDate date, int hour) {
        return rate(topic, date, hour);
    }

    /** All contacts of one day, in order. */
    public List<Arrival> day(LocalDate date) {
        List<Arrival> arrivals = new ArrayList<>();
        double lively = Math.exp(random.nextGaussian() * CITY_DAY_SPREAD);
        for (int topic = 0; topic < rates.length; topic++) {
            double today = lively * gamma(TOPIC_DAY_SHAPE);
            for (int hour = 0; hour < 24; hour++) {
                double mean = rate(topic, date, hour) * today * gamma(TOPIC_HOUR_SHAPE);
                for (int n = poisson(mean); n > 0; n--) {
                    Instant at = date.atTime(hour, 0).atZone(ZONE).toInstant().plusMillis(random.nextInt(3_600_000));
                    arrivals.add(new Arrival(at, topic));
                    for (int more = random.nextDouble() < BRINGS_OTHERS ? 1 : 0; more > 0; more--) {
                        arrivals.add(new Arrival(at.plusSeconds(random.nextInt(1_800)), topic));
                    }
                }
            }
        }
        arrivals.sort(Comparator.comparing(Arrival::at));
        return arrivals;
    }

    /** What a surge brings beside the usual: so many times the topic's normal, from then on for that long. */
    public List<Arrival> surge(int topic, Instant from, Duration length, double times) {
        List<Arrival> extra = new ArrayList<>();
        for (Instant at = from; at.isBefore(from.plus(length)); at = at.plusSeconds(60)) {
            var local = at.atZone(ZONE);
            double mean = rate(topic, local.toLocalDate(), local.getHour()) * (times - 1) / 60;
            for (int n = poisson(mean); n > 0; n--) {
                extra.add(new Arrival(at.plusMillis(random.nextInt(60_000)), topic));
            }
        }
        extra.sort(Comparator.comparing(Arrival::at));
        return extra;
    }

    /** Contacts an hour that are normal. */
    private double rate(int topic, LocalDate date, int hour) {
        return rates[topic] * WEEK[date.getDayOfWeek().getValue() - 1] * hours[topic][hour];
    }

    private double[] hoursOfItsOwn() {
        double shift = random.nextGaussian() * 1.2;
        double[] own = new double[24];
        double sum = 0;
        for (int hour = 0; hour < 24; hour++) {
            int from = Math.clamp(Math.round(hour - shift), 0, 23);
            own[hour] = DAY[from] * (0.8 + 0.4 * random.nextDouble());
            sum += own[hour];
        }
        for (int hour = 0; hour < 24; hour++) {
            own[hour] /= sum;
        }
        return own;
    }

    private int poisson(double mean) {
        int count = 0;
        double left = Math.exp(-mean);
        for (double product = random.nextDouble(); product > left; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    /** Mean 1; a sum of exponentials, so that the shape is whole. */
    private double gamma(double shape) {
        double sum = 0;
        for (int n = 0; n < shape; n++) {
            sum -= Math.log(1 - random.nextDouble());
        }
        return sum / shape;
    }
}
