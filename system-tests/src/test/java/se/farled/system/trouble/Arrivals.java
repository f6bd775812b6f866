package se.farled.system.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.farled.system.RunningCity;
import se.farled.system.protocol.WireReader;

/** Residents who keep sending until they are told that they were heard, and what the log says of them afterwards. */
final class Arrivals implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int SENDERS = 8;

    private final RunningCity city;
    private final WireReader log;
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS, Thread.ofVirtual().factory());
    private final ConcurrentLinkedQueue<String> accepted = new ConcurrentLinkedQueue<>();

    Arrivals(RunningCity city) {
        this.city = city;
        this.log = city.reader("contact-events").fromNow();
    }

    /** Begins to send `count` contacts; returns when a third of them has been accepted. */
    void begin(int count) {
        var third = new CountDownLatch(count / 3);
        for (int i = 0; i < count; i++) {
            var text = "Kontakt nummer " + i + ": lampan på gården är släckt.";
            senders.execute(() -> {
                sendUntilAccepted(text);
                third.countDown();
            });
        }
        try {
            assertThat(third.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("a third was accepted").isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The ids of all of them, once each has been accepted. */
    List<String> all() {
        senders.shutdown();
        try {
            assertThat(senders.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("all were accepted").isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.copyOf(accepted);
    }

    /** How many records of that type each contact has, once every contact has one and the log has been read to its end. */
    Map<String, Long> counted(String type, List<String> contactIds) {
        var missing = new HashSet<>(contactIds);
        var found = log.next(contactIds.size(), PATIENCE, record -> record.type().equals(type) && missing.remove(record.text("contactId")));
        assertThat(missing).as("contacts without " + type).isEmpty();
        return Stream.concat(found.stream(), log.rest().stream()).filter(record -> record.type().equals(type))
                .collect(Collectors.groupingBy(record -> record.text("contactId"), Collectors.counting()));
    }

    @Override
    public void close() {
        senders.shutdownNow();
        log.close();
    }

    private void sendUntilAccepted(String text) {
        var key = UUID.randomUUID().toString();
        var form = Map.of("channel", "WEB", "text", text);
        while (!Thread.currentThread().isInterrupted()) {
            try {
                var answer = city.anyone().post("/api/contacts", form, "Idempotency-Key", key);
                if (answer.status() == 202) {
                    accepted.add(answer.text("contactId"));
                    return;
                }
                assertThat(answer.status()).as(answer.body()).isEqualTo(503);
            } catch (UncheckedIOException e) {
                // The gateway is gone for the moment; what a browser or a script does then is to try again.
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
