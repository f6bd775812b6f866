package se.farled.gateway.health;

import java.time.Duration;
import java.util.HashMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** Whether Kafka can be reached. Without it nothing can be taken in, so the gateway is not ready. */
@Component("kafka")
class KafkaHealth implements HealthIndicator, DisposableBean {
    private static final Duration WAIT = Duration.ofMillis(1_500);

    private final Admin admin;

    KafkaHealth(KafkaAdmin settings) {
        var properties = new HashMap<>(settings.getConfigurationProperties());
        properties.put(AdminClientConfig.CLIENT_ID_CONFIG, "gateway-health");
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 1_000);
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 1_400);
        this.admin = Admin.create(properties);
    }

    @Override
    public Health health() {
        try {
            int nodes = admin.describeCluster().nodes().get(WAIT.toMillis(), TimeUnit.MILLISECONDS).size();
            return nodes == 0 ? Health.down().build() : Health.up().build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.down().build();
        } catch (Exception e) {
            return Health.down().build();
        }
    }

    @Override
    public void destroy() {
        admin.close(Duration.ofSeconds(1));
    }
}
