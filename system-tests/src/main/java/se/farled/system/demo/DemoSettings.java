package se.farled.system.demo;

import java.util.ArrayDeque;
import java.util.List;

/**
 * How the day is played.
 *
 * @param speed minutes of the city's day for each minute of ours
 * @param day day of the city's calendar; day 1 is a Monday
 * @param advisors how many advisors take contacts, beside whoever sits at the desk
 */
record DemoSettings(double speed, int day, int advisors) {
    /** The day on which new collection days are told to everybody but the contact centre. */
    private static final int TELLING_DAY = 8;
    /** Demo users that may take contacts, and whom a visitor of the demo is least likely to be. */
    static final List<String> ADVISORS = List.of("advisor2", "lead", "advisor");

    static DemoSettings parse(List<String> arguments) {
        var rest = new ArrayDeque<>(arguments);
        double speed = 60;
        int day = TELLING_DAY;
        int advisors = 1;
        while (!rest.isEmpty()) {
            var option = rest.pop();
            var value = rest.isEmpty() ? "" : rest.pop();
            switch (option) {
                case "--speed" -> speed = number(option, value, 1, 600);
                case "--day" -> day = (int) number(option, value, 1, 20);
                case "--advisors" -> advisors = (int) number(option, value, 0, ADVISORS.size());
                default -> throw new IllegalArgumentException("unknown option " + option + " (see ./farled demo --help)");
            }
        }
        return new DemoSettings(speed, day, advisors);
    }

    private static double number(String option, String value, int least, int most) {
        try {
            var number = Double.parseDouble(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as a number out of range is.
        }
        throw new IllegalArgumentException(option + " takes a number from " + least + " to " + most + ", not '" + value + "'");
    }
}
