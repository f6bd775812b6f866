package se.farled.gateway;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@OnRealServers
class HealthIT {
    @Autowired
    private WebTestClient http;

    @Test
    void itIsReadyOnKafkaAloneAndShowsWhoIsAway() {
        http.get().uri("/actuator/health").exchange().expectStatus().isOk().expectBody().jsonPath("$.status").isEqualTo("UP")
                .jsonPath("$.components.kafka.status").isEqualTo("UP").jsonPath("$.components.cases.status").isEqualTo("AWAY");
    }

    @Test
    void metricsAreForTheCollector() {
        http.get().uri("/actuator/prometheus").exchange().expectStatus().isUnauthorized();
        http.get().uri("/actuator/prometheus").headers(headers -> headers.setBearerAuth("test-token")).exchange().expectStatus().isOk()
                .expectBody(String.class).value(org.hamcrest.Matchers.containsString("resilience4j_circuitbreaker_state"));
    }
}
