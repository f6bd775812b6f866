package se.farled.system.bench;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import se.farled.system.client.Gateway;

/**
 * Residents who send forms at a steady rate, whether or not the system keeps up: a time counts from when a form was due, so that a
 * system that stalls is charged for all who wait.
 */
final class OpenLoop implements AutoCloseable {
    private static final List<String> TEXTS = List.of(
            "Gungan på lekplatsen i parken hänger i en kedja.", "Gatlyktan utanför vårt hus är släckt sedan i går.",
            "När öppnar biblioteket på lördag?", "Det ligger en död säl på stranden, vem tar hand om den?",
            "Soporna är inte hämtade den här veckan heller.", "How do I apply for a preschool place?",
            "Vattnet i kranen är brunt och luktar.", "Jag har fått en parkeringsbot som är fel.",
            "Vi vill gifta oss i rådhuset i juni, hur bokar man?", "Ett träd har fallit över gångvägen vid ån.");

    private final Gateway gateway;
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Sent> sent = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    /**
     * A form that was taken.
     *
     * @param due System.nanoTime() when it was to be sent
     * @param dueAt the same as milliseconds since 1970
     * @param acceptedAt System.nanoTime() when its 202 had been read
     */
    record Sent(long due, long dueAt, long acceptedAt) {}

    OpenLoop(Gateway gateway) {
        this.gateway = gateway;
    }

    /** Sends at `perSecond` for the time; returns when the last is due, not when it is answered. */
    void run(int perSecond, Duration time) {
        long interval = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long start = System.nanoTime();
        long startAt = System.currentTimeMillis();
        for (int i = 0; i < perSecond * time.toSeconds(); i++) {
            long offset = i * interval;
            while (System.nanoTime() < start + offset) {
                LockSupport.parkNanos(start + offset - System.nanoTime());
            }
            var text = TEXTS.get(i % TEXTS.size()) + " (" + i + ")";
            senders.execute(() -> send(text, start + offset, startAt + TimeUnit.NANOSECONDS.toMillis(offset)));
        }
    }

    /** What was taken so far, by contactId. */
    Map<String, Sent> sent() {
        return Map.copyOf(sent);
    }

    /** Why others were not. */
    List<String> failures() {
        return new ArrayList<>(failures);
    }

    /** Waits until all are answered. */
    @Override
    public void close() {
        senders.close();
    }

    private void send(String text, long due, long dueAt) {
        try {
            var answer = gateway.post("/api/contacts", Map.of("channel", "WEB", "text", text));
            if (answer.status() == 202) {
                sent.put(answer.text("contactId"), new Sent(due, dueAt, System.nanoTime()));
            } else {
                failures.add("status " + answer.status());
            }
        } catch (UncheckedIOException e) {
            failures.add(String.valueOf(e.getMessage()));
        }
    }
}
