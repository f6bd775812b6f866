package se.farled.router.kafka;

import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** Up when the cluster answers within two seconds. */
@Component("kafkaHealthIndicator")
class KafkaHealth implements HealthIndicator, DisposableBean {

    private static final int TIMEOUT_MILLIS = 2_000;

    private final KafkaAdmin admin;
    private @Nullable AdminClient client;

    KafkaHealth(KafkaAdmin admin) {
        this.admin = admin;
    }

    @Override
    public Health health() {
        try {
            int nodes = client().describeCluster(new DescribeClusterOptions().timeoutMs(TIMEOUT_MILLIS))
                    .nodes().get(TIMEOUT_MILLIS + 500L, TimeUnit.MILLISECONDS).size();
            return Health.up().withDetail("nodes", nodes).build();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Health.down().build();
        } catch (Exception unreachable) {
            return Health.down().withDetail("error", unreachable.getClass().getSimpleName()).build();
        }
    }

    @Override
    public synchronized void destroy() {
        if (client != null) {
            client.close();
        }
    }

    private synchronized AdminClient client() {
        if (client == null) {
            client = AdminClient.create(admin.getConfigurationProperties());
        }
        return client;
    }
}
