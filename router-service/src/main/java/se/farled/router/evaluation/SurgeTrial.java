package se.farled.router.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.farled.router.evaluation.SimulatedCity.Arrival;
import se.farled.router.surge.CountedHour;
import se.farled.router.surge.Detector;
import se.farled.router.surge.Normal;

/** The production detector on a simulated city: what it takes for a surge, day by day, learning each night. */
public final class SurgeTrial {

    private static final int REMEMBERED_DAYS = 56;
    /** Days within which it matters that the service learns each hour; later each night is near enough. */
    private static final int YOUNG = 7;
    private static final Duration CALM_FOR = Duration.ofMinutes(30);

    private final int topics;
    private final double contactsPerDay;
    private final Detector detector = new Detector();
    private final Deque<List<CountedHour>> past = new ArrayDeque<>();
    private final Map<Integer, Deque<Instant>> recent = new HashMap<>();
    private final Map<Integer, Instant> ended = new HashMap<>();
    private final Map<Integer, Instant> open = new HashMap<>();
    private final Deque<Arrival> all = new ArrayDeque<>();
    private Normal normal;

    public SurgeTrial(int topics, double contactsPerDay) {
        this.topics = topics;
        this.contactsPerDay = contactsPerDay;
        this.normal = Normal.learnt(contactsPerDay, topics, List.of());
    }

    /** A surge as it was detected. */
    public record Found(int topic, Instant at, Duration window, int count, double expected) {}

    /** Lets the day's contacts come, in order; gives the surges found. Does not learn from them. */
    public List<Found> live(List<Arrival> day) {
        List<Found> found = new ArrayList<>();
        Instant hour = Instant.MIN;
        for (Arrival arrival : day) {
            Instant begun = arrival.at().truncatedTo(ChronoUnit.HOURS);
            if (past.size() < YOUNG && begun.isAfter(hour)) {
                hour = begun;
                learnt(counted(day.stream().filter(it -> it.at().isBefore(begun)).toList()));
            }
            take(arrival);
            detect(arrival).ifPresent(found::add);
            end(arrival.at());
        }
        return found;
    }

    /** Learns from a day that is over. */
    public void learn(List<Arrival> day) {
        past.addLast(counted(day));
        if (past.size() > REMEMBERED_DAYS) {
            past.removeFirst();
        }
        learnt(List.of());
    }

    private static List<CountedHour> counted(List<Arrival> arrivals) {
        Map<Integer, Map<Instant, Integer>> counts = new HashMap<>();
        arrivals.forEach(arrival -> counts.computeIfAbsent(arrival.topic(), _ -> new HashMap<>())
                .merge(arrival.at().truncatedTo(ChronoUnit.HOURS), 1, Integer::sum));
        return counts.entrySet().stream().flatMap(topic -> topic.getValue().entrySet().stream()
                .map(hour -> new CountedHour(id(topic.getKey()), hour.getKey(), hour.getValue()))).toList();
    }

    private void learnt(List<CountedHour> today) {
        normal = Normal.learnt(contactsPerDay, topics, Stream.concat(past.stream().flatMap(List::stream), today.stream()).toList());
    }

    /** Forgets what is going on, and keeps what was learnt. */
    public void rest() {
        recent.clear();
        ended.clear();
        open.clear();
        all.clear();
    }

    private void take(Arrival arrival) {
        recent.computeIfAbsent(arrival.topic(), _ -> new ArrayDeque<>()).addLast(arrival.at());
        all.addLast(arrival);
        Instant gone = arrival.at().minus(Detector.LONGEST);
        while (!all.isEmpty() && all.getFirst().at().isBefore(gone)) {
            Arrival old = all.removeFirst();
            recent.get(old.topic()).removeFirst();
        }
    }

    private Optional<Found> detect(Arrival arrival) {
        int topic = arrival.topic();
        if (open.containsKey(topic)) {
            return Optional.empty();
        }
        Instant since = ended.getOrDefault(topic, Instant.MIN);
        List<Instant> times = recent.get(topic).stream().filter(since::isBefore).toList();
        return detector.alarm(id(topic), times, from -> others(topic, from), normal, arrival.at()).map(alarm -> {
            open.put(topic, arrival.at());
            return new Found(topic, arrival.at(), alarm.window(), alarm.count(), alarm.expected());
        });
    }

    private void end(Instant now) {
        List.copyOf(open.keySet()).forEach(topic -> {
            boolean calm = detector.calm(id(topic), List.copyOf(recent.get(topic)), from -> others(topic, from), normal, now);
            if (!calm) {
                open.put(topic, now);
            } else if (open.get(topic).plus(CALM_FOR).isBefore(now)) {
                open.remove(topic);
                ended.put(topic, now);
            }
        });
    }

    private long others(int topic, Instant from) {
        return all.stream().filter(other -> other.topic() != topic && !open.containsKey(other.topic()) && other.at().isAfter(from)).count();
    }

    private static String id(int topic) {
        return "topic-" + topic;
    }

    /** All days from a Monday on, for so many weeks. */
    public static List<LocalDate> days(LocalDate monday, int weeks) {
        return IntStream.range(0, 7 * weeks).mapToObj(monday::plusDays).toList();
    }
}
