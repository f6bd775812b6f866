package se.farled.system.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import se.farled.system.bench.OpenLoop.Sent;
import se.farled.system.client.Gateway;
import se.farled.system.client.LiveEvents;
import se.farled.system.client.LiveEvents.LiveEvent;

/** From a resident's form to an advisor's screen: intake, routed, seen on the live stream, at a steady 20 contacts a second. */
final class PathBench {
    private static final String NAME = "path";
    private static final int PER_SECOND = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final int FLOOR_RECORDS = 10_000;
    private static final Duration STRAGGLERS = Duration.ofSeconds(60);

    private final BenchCity city;
    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final List<String> opened = new ArrayList<>();

    PathBench(BenchCity city) {
        this.city = city;
    }

    List<Figure> run() throws IOException, InterruptedException {
        var gateway = city.stack().gateway();
        var kafka = city.stack().part("kafka").url();
        try (var stream = LiveEvents.open(gateway.as("advisor"), this::see); var stages = new Stages(kafka)) {
            sent(gateway, WARM_UP);
            var measured = sent(gateway, MEASURED);
            awaitAll(measured.keySet());
            stages.read();
            return figures(measured, stages, Floor.measure(kafka, FLOOR_RECORDS));
        } finally {
            if (city.borrowed()) {
                close(gateway.as("advisor2"));
            }
        }
    }

    private void see(LiveEvent event) {
        if (event.name().equals("contact") && event.data().path("event").asString("").equals("ContactRouted")) {
            seen.putIfAbsent(event.data().path("contactId").asString(""), event.seenAt());
        }
    }

    private Map<String, Sent> sent(Gateway gateway, Duration time) {
        var loop = new OpenLoop(gateway);
        try (loop) {
            loop.run(PER_SECOND, time);
        }
        opened.addAll(loop.sent().keySet());
        if (!loop.failures().isEmpty()) {
            throw new IllegalStateException(loop.failures().size() + " contacts were not taken, the first because of " + loop.failures().getFirst());
        }
        return loop.sent();
    }

    private void awaitAll(Collection<String> contactIds) throws InterruptedException {
        long end = System.nanoTime() + STRAGGLERS.toNanos();
        while (!seen.keySet().containsAll(contactIds)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(contactIds.stream().filter(id -> !seen.containsKey(id)).count() + " of " + contactIds.size()
                        + " contacts were not seen on the live stream");
            }
            Thread.sleep(50);
        }
    }

    private List<Figure> figures(Map<String, Sent> measured, Stages stages, Floor floor) {
        var whole = new ArrayList<Double>();
        var accepted = new ArrayList<Double>();
        var toLog = new ArrayList<Double>();
        var toDecision = new ArrayList<Double>();
        measured.forEach((contactId, sent) -> {
            whole.add((seen.get(contactId) - sent.due()) / 1e6);
            accepted.add((sent.acceptedAt() - sent.due()) / 1e6);
            toLog.add((double) stages.received().get(contactId) - sent.dueAt());
            toDecision.add((double) stages.routed().get(contactId) - stages.received().get(contactId));
        });
        var path = Sample.of(whole);
        return List.of(
                new Figure(NAME, "p50", path.percentile(0.5), "ms", floor.mean()),
                new Figure(NAME, "p99", path.percentile(0.99), "ms", floor.p99()),
                new Figure(NAME, "max", path.max(), "ms", floor.p999()),
                new Figure(NAME, "contacts", measured.size(), "", null),
                new Figure(NAME, "acceptedP50", Sample.of(accepted).percentile(0.5), "ms", null),
                new Figure(NAME, "acceptedP99", Sample.of(accepted).percentile(0.99), "ms", null),
                new Figure(NAME, "dueToIntakeLogP50", Sample.of(toLog).percentile(0.5), "ms", null),
                new Figure(NAME, "intakeLogToDecisionLogP50", Sample.of(toDecision).percentile(0.5), "ms", null),
                new Figure(NAME, "intakeLogToDecisionLogP99", Sample.of(toDecision).percentile(0.99), "ms", null));
    }

    /** The desk of a system that goes on is left as it was found. */
    private void close(Gateway advisor) {
        var answer = Map.of("questions", List.of(Map.of("topicId", "synpunkt", "outcome", "ANSWERED")));
        var left = new LongAdder();
        try (var threads = Executors.newFixedThreadPool(4, Thread.ofVirtual().factory())) {
            opened.forEach(contactId -> threads.execute(() -> {
                try {
                    advisor.post("/api/desk/" + contactId + "/take", null);
                    advisor.post("/api/desk/" + contactId + "/finish", answer);
                } catch (UncheckedIOException e) {
                    left.increment();
                }
            }));
        }
        if (left.sum() > 0) {
            System.err.println("farled bench: " + left.sum() + " of its contacts are left at the desk, since the system did not answer");
        }
    }
}
