package se.farled.system.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.farled.system.client.Gateway;
import se.farled.system.client.LiveEvents;
import se.farled.system.client.LiveEvents.LiveEvent;

/** From a department's publishing to every open desk: notices at two a second, seen on sixty live streams. */
final class NoticeBench {
    private static final String NAME = "notice";
    private static final int STREAMS = 60;
    private static final List<String> LISTENERS = List.of("advisor", "advisor2", "advisor3", "lead");
    private static final int WARM_UP = 20;
    private static final int MEASURED = 60;
    private static final Duration EVERY = Duration.ofMillis(500);
    private static final int FLOOR_RECORDS = 10_000;
    private static final Duration STRAGGLERS = Duration.ofSeconds(30);

    private final BenchCity city;
    /** When each stream saw a notice become public, by stream and notice; System.nanoTime(). */
    private final Map<String, Long> seen = new ConcurrentHashMap<>();

    NoticeBench(BenchCity city) {
        this.city = city;
    }

    /** When a notice was sent and when the answer was there; System.nanoTime(). */
    private record Published(String noticeId, long sentAt, long acceptedAt) {}

    List<Figure> run() throws IOException, InterruptedException {
        var gateway = city.stack().gateway();
        var editor = gateway.as("editor." + department(gateway.as("lead")));
        var streams = new ArrayList<LiveEvents>();
        var told = new ArrayList<String>();
        try {
            for (int n = 0; n < STREAMS; n++) {
                var stream = n + "|";
                streams.add(LiveEvents.open(gateway.as(LISTENERS.get(n % LISTENERS.size())), event -> see(stream, event)));
            }
            publish(editor, WARM_UP, told);
            var published = publish(editor, MEASURED, told);
            awaitAll(published);
            return figures(published, Floor.measure(city.stack().part("kafka").url(), FLOOR_RECORDS));
        } finally {
            streams.forEach(LiveEvents::close);
            told.forEach(noticeId -> editor.post("/api/notices/" + noticeId + "/withdraw", null));
        }
    }

    private void see(String stream, LiveEvent event) {
        if (event.name().equals("notice") && event.data().path("state").asString("").equals("PUBLIC")) {
            seen.putIfAbsent(stream + event.data().path("noticeId").asString(""), event.seenAt());
        }
    }

    private List<Published> publish(Gateway editor, int count, List<String> told) throws InterruptedException {
        var published = new ArrayList<Published>();
        for (int n = 0; n < count; n++) {
            var briefed = editor.post("/api/notices", notice(n));
            var noticeId = briefed.text("noticeId");
            if (!briefed.ok()) {
                throw new IllegalStateException("a notice was not taken: " + briefed.status() + " " + briefed.body());
            }
            told.add(noticeId);
            Thread.sleep(EVERY);
            long sentAt = System.nanoTime();
            var answer = editor.post("/api/notices/" + noticeId + "/publish", null);
            if (!answer.ok()) {
                throw new IllegalStateException("a notice was not published: " + answer.status() + " " + answer.body());
            }
            published.add(new Published(noticeId, sentAt, System.nanoTime()));
        }
        return published;
    }

    private static Map<String, Object> notice(int n) {
        return Map.of("titleSv", "Mätning " + n, "kind", "EVENT", "publicAt", Instant.now().plus(Duration.ofHours(1)).toString(),
                "until", Instant.now().plus(Duration.ofHours(2)).toString(),
                "briefing", Map.of("whatSv", "Hur fort en nyhet når varje disk.", "questions",
                        List.of(Map.of("questionSv", "Hur fort?", "answerSv", "Se efter."))));
    }

    private static String department(Gateway lead) {
        return lead.get("/api/organisations").json().valueStream().filter(one -> one.path("kind").asString("").equals("DEPARTMENT"))
                .map(one -> one.path("organisationId").asString("")).findFirst()
                .orElseThrow(() -> new IllegalStateException("the city has no department"));
    }

    private void awaitAll(List<Published> published) throws InterruptedException {
        long end = System.nanoTime() + STRAGGLERS.toNanos();
        while (published.stream().anyMatch(one -> seenOn(one).size() < STREAMS)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not every stream has seen every notice");
            }
            Thread.sleep(50);
        }
    }

    private List<Long> seenOn(Published one) {
        return seen.entrySet().stream().filter(entry -> entry.getKey().endsWith("|" + one.noticeId())).map(Map.Entry::getValue).toList();
    }

    private List<Figure> figures(List<Published> published, Floor floor) {
        var each = new ArrayList<Double>();
        var last = new ArrayList<Double>();
        var fromSending = new ArrayList<Double>();
        for (var one : published) {
            // A stream may be ahead of the editor's own answer.
            var after = seenOn(one).stream().map(at -> Math.max(0, (at - one.acceptedAt()) / 1e6)).toList();
            each.addAll(after);
            last.add(Sample.of(after).max());
            fromSending.addAll(seenOn(one).stream().map(at -> (at - one.sentAt()) / 1e6).toList());
        }
        return List.of(
                new Figure(NAME, "p50", Sample.of(each).percentile(0.5), "ms", floor.mean()),
                new Figure(NAME, "p99", Sample.of(each).percentile(0.99), "ms", floor.p99()),
                new Figure(NAME, "max", Sample.of(each).max(), "ms", floor.p999()),
                new Figure(NAME, "lastDeskP50", Sample.of(last).percentile(0.5), "ms", floor.mean()),
                new Figure(NAME, "fromSendingP50", Sample.of(fromSending).percentile(0.5), "ms", floor.mean()),
                new Figure(NAME, "fromSendingP99", Sample.of(fromSending).percentile(0.99), "ms", floor.p99()),
                new Figure(NAME, "streams", STREAMS, "", null),
                new Figure(NAME, "notices", published.size(), "", null));
    }
}
