package se.farled.outbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries committed messages to Kafka: woken by each commit in this process, and by the poll interval for what others
 * left. One relay at a time works on a database. Delivery is at least once.
 */
class OutboxRelay implements SmartLifecycle {

    private static final Semaphore NEVER = new Semaphore(0);
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

    private final OutboxTable table;
    private final TransactionOperations transactions;
    private final MessageSender sender;
    private final OutboxProperties properties;
    private final OutboxCounters counters;
    private final Semaphore wake = new Semaphore(0);
    private final ExecutorService followUps = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxRelay(OutboxTable table, TransactionOperations transactions, MessageSender sender,
            OutboxProperties properties, OutboxCounters counters) {
        this.table = table;
        this.transactions = transactions;
        this.sender = sender;
        this.properties = properties;
        this.counters = counters;
    }

    /** Tells the relay that something was committed. */
    void wake() {
        wake.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    /** Ends after the batch at hand and one last look, so that what the service said before its end is heard. */
    @Override
    public void stop() {
        running = false;
        wake();
        try {
            if (thread != null && !thread.join(properties.stopTimeout())) {
                LOG.warn("The outbox relay did not end in time; its messages stay in the table");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Below listeners and web server: they start after the relay and end before it. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void run() {
        boolean healthy = drain();
        while (running) {
            // After a failure commits wake nothing: the poll interval is the back-off.
            awaitWork(healthy ? wake : NEVER);
            healthy = drain();
        }
        if (healthy) {
            drain();
        }
    }

    private void awaitWork(Semaphore signal) {
        try {
            if (running && signal.tryAcquire(properties.pollInterval().toMillis(), TimeUnit.MILLISECONDS)) {
                signal.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            running = false;
        }
    }

    private boolean drain() {
        try {
            while (relayOnce() == properties.batchSize()) { }
            return true;
        } catch (RuntimeException failed) {
            counters.failed();
            LOG.atWarn().setCause(failed).log("The outbox could not be relayed; trying again");
            return false;
        }
    }

    private int relayOnce() {
        Batch batch = transactions.execute(status -> {
            table.lockRelay(Duration.ofSeconds(1));
            List<StoredMessage> messages = table.oldest(properties.batchSize());
            Batch round = Batch.send(messages, sender, followUps);
            if (!round.sent().isEmpty()) {
                table.delete(round.sent());
            }
            return round;
        });
        counters.sent(batch.sent().size());
        if (batch.failure() != null) {
            throw new IllegalStateException("Kafka did not acknowledge", batch.failure());
        }
        return batch.sent().size();
    }
}
