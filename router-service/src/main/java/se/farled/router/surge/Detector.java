package se.farled.router.surge;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells a surge from a lively hour, and its end from a pause. */
public final class Detector {

    /** How far back contacts are looked at. */
    public static final Duration LONGEST = Duration.ofMinutes(180);
    /** Fewer contacts are never a surge. */
    public static final int LEAST = 5;

    /**
     * Short windows see what is sudden, long ones what swells. How improbable chance must be as the reason is fitted to at most
     * one false alarm a week, see docs/surges.md.
     */
    private static final List<Window> WINDOWS = List.of(new Window(Duration.ofMinutes(5), 5e-7),
            new Window(Duration.ofMinutes(15), 5e-7), new Window(Duration.ofMinutes(60), 7e-7), new Window(LONGEST, 7e-7));
    /** What is improbable and yet no burden: a twentieth more on a topic with thousands of contacts. */
    private static final double LEAST_RATIO = 2;
    private static final Duration CALM_WINDOW = Duration.ofMinutes(60);
    private static final double CALM_RATIO = 1.5;
    private static final int CALM_COUNT = 2;
    /** Contacts that must be missing or too many in the whole city before an hour counts as busy. */
    private static final double SLACK = 10;

    private record Window(Duration length, double improbable) {}

    /** What a window held and what was normal for it. */
    public record Alarm(Duration window, int count, double expected) {}

    /** How many contacts on other topics came since a time; asked only where it matters. */
    public interface Others {
        long since(Instant from);
    }

    /**
     * A surge, if that is what the topic's contacts are.
     *
     * @param times when its contacts came, oldest first, one a journey
     */
    public Optional<Alarm> alarm(String topicId, List<Instant> times, Others others, Normal normal, Instant now) {
        return WINDOWS.stream().map(window -> look(topicId, window, times, others, normal, now))
                .flatMap(Optional::stream).findFirst();
    }

    /** True when the last hour was like any other. */
    public boolean calm(String topicId, List<Instant> times, Others others, Normal normal, Instant now) {
        Instant from = now.minus(CALM_WINDOW);
        int count = after(times, from);
        return count <= CALM_COUNT || count <= CALM_RATIO * expected(topicId, from, others, normal, now);
    }

    private static Optional<Alarm> look(String topicId, Window window, List<Instant> times, Others others, Normal normal,
            Instant now) {
        Instant from = now.minus(window.length());
        int count = after(times, from);
        if (count < LEAST) {
            return Optional.empty();
        }
        double expected = expected(topicId, from, others, normal, now);
        boolean surge = count >= LEAST_RATIO * expected
                && Tail.atLeast(count, expected, normal.shape(topicId)) < window.improbable();
        return surge ? Optional.of(new Alarm(window.length(), count, expected)) : Optional.empty();
    }

    /** On a day when everybody calls about everything, no topic of it is a surge. */
    private static double expected(String topicId, Instant from, Others others, Normal normal, Instant now) {
        double own = normal.expected(topicId, from, now);
        double rest = Math.max(0, normal.expected(from, now) - own);
        return own * Math.max(1, (others.since(from) + SLACK) / (rest + SLACK));
    }

    private static int after(List<Instant> times, Instant from) {
        return (int) times.stream().filter(from::isBefore).count();
    }
}
