package se.farled.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code farled.outbox}.
 *
 * @param batchSize most messages in one round
 * @param pollInterval how often the table is looked at without being woken; also the pause after a failure
 * @param deliveryTimeout how long one send may take before it counts as failed and is tried anew
 * @param stopTimeout how long a stopping service waits for the last round
 */
@ConfigurationProperties("farled.outbox")
record OutboxProperties(
        @DefaultValue("500") int batchSize,
        @DefaultValue("1s") Duration pollInterval,
        @DefaultValue("30s") Duration deliveryTimeout,
        @DefaultValue("5s") Duration stopTimeout) {

    OutboxProperties {
        if (batchSize < 1 || pollInterval.toMillis() < 1 || deliveryTimeout.toMillis() < 2) {
            throw new IllegalArgumentException("farled.outbox: batch-size and all durations are positive");
        }
    }
}
