package se.farled.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The gateway while Kafka is away. */
@OnRealServers
@TestPropertySource(properties = {"spring.kafka.bootstrap-servers=127.0.0.1:1", "farled.mail.host=", "spring.kafka.producer.properties.max.block.ms=1500"})
@ExtendWith(OutputCaptureExtension.class)
class DegradationIT {
    @Autowired
    private WebTestClient http;

    @Test
    void nothingIsClaimedAndNothingThatWasSaidIsLogged(CapturedOutput output) {
        // Given
        var body = Map.of("channel", "WEB", "text", "Hemlig text 4711", "sender", Map.of("name", "Birgitta Hemlig", "phone", "+46701234567"));

        // When
        var answer = http.post().uri("/api/contacts").bodyValue(body).exchange();

        // Then
        answer.expectStatus().isEqualTo(503).expectHeader().exists("Retry-After").expectHeader().contentType("application/problem+json")
                .expectBody().jsonPath("$.part").isEqualTo("kafka").jsonPath("$.contactId").doesNotExist();
        assertThat(output.getAll()).contains("contact not confirmed by the log").doesNotContain("4711", "Birgitta", "701234567");
    }

    @Test
    void itIsAliveButNotReady() {
        http.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
        http.get().uri("/actuator/health/readiness").exchange().expectStatus().isEqualTo(503);
        http.get().uri("/actuator/health").exchange().expectStatus().isEqualTo(503)
                .expectBody().jsonPath("$.components.kafka.status").isEqualTo("DOWN").jsonPath("$.components.router.status").isEqualTo("AWAY")
                .jsonPath("$.components.database.status").isEqualTo("UP");
    }
}
