package se.farled.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** What the outbox tells Prometheus: how much waits and for how long, how much was sent, how often it failed. */
class OutboxCounters {

    private final Counter sent;
    private final Counter failed;

    OutboxCounters(MeterRegistry registry, OutboxTable table) {
        this.sent = Counter.builder("outbox.sent").description("Messages acknowledged by Kafka").register(registry);
        this.failed = Counter.builder("outbox.failures").description("Rounds that failed").register(registry);
        Gauge.builder("outbox.size", table, orUnknown(OutboxTable::size))
                .description("Messages that wait").register(registry);
        TimeGauge.builder("outbox.oldest.age", table, TimeUnit.MILLISECONDS,
                        orUnknown(t -> t.oldestAge().map(Duration::toMillis).orElse(0L)))
                .description("How long the oldest message has waited").register(registry);
    }

    void sent(int messages) {
        sent.increment(messages);
    }

    void failed() {
        failed.increment();
    }

    double failures() {
        return failed.count();
    }

    /** A scrape while the database is down shows NaN instead of failing. */
    private static ToDoubleFunction<OutboxTable> orUnknown(ToDoubleFunction<OutboxTable> reading) {
        return table -> {
            try {
                return reading.applyAsDouble(table);
            } catch (RuntimeException unknown) {
                return Double.NaN;
            }
        };
    }
}
