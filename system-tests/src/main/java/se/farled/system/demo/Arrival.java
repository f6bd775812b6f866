package se.farled.system.demo;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** A contact that somebody will make at that time of the city's day. */
record Arrival(LocalTime at, Way way, String text) {
    /** How somebody gets in touch. */
    enum Way { CALL, MAIL, FORM, VISIT }

    /** One in five of what really comes, so that a handful of people can keep up. */
    private static final double SHARE = 0.2;
    private static final int CALLS_A_DAY = 1000;
    /** How a day without news spreads over the hours from seven. */
    private static final double[] HOURS = {3, 8, 13, 12, 10, 9, 10, 9, 8, 6, 5, 4};
    static final int OPENING = 7;

    /** All of one day, in order of time. */
    static List<Arrival> ofDay(int day, List<Notice> notices, Phrases phrases, RandomGenerator random) {
        var arrivals = new ArrayList<Arrival>();
        for (int i = 0; i < HOURS.length; i++) {
            int hour = OPENING + i;
            for (int n = some(CALLS_A_DAY * SHARE * HOURS[i] / 97, random); n > 0; n--) {
                arrivals.add(new Arrival(within(hour, random), ordinaryWay(random), phrases.aboutAnything(random)));
            }
            for (var notice : notices) {
                for (int n = some(SHARE * notice.callsInHour((day - 1) * 24 + hour), random); n > 0; n--) {
                    arrivals.add(new Arrival(within(hour, random), random.nextInt(10) < 8 ? Way.CALL : Way.MAIL,
                            phrases.about(topic(notice, random), random)));
                }
            }
        }
        arrivals.sort(Comparator.comparing(Arrival::at));
        return arrivals;
    }

    private static Way ordinaryWay(RandomGenerator random) {
        int of = random.nextInt(100);
        return of < 55 ? Way.CALL : of < 75 ? Way.MAIL : of < 92 ? Way.FORM : Way.VISIT;
    }

    private static String topic(Notice notice, RandomGenerator random) {
        return random.nextInt(10) < 7 ? notice.topics().getFirst() : notice.topics().get(random.nextInt(notice.topics().size()));
    }

    private static LocalTime within(int hour, RandomGenerator random) {
        return LocalTime.of(hour, random.nextInt(60), random.nextInt(60));
    }

    /** A whole number whose mean is the given one. */
    private static int some(double mean, RandomGenerator random) {
        int whole = (int) mean;
        return whole + (random.nextDouble() < mean - whole ? 1 : 0);
    }
}
