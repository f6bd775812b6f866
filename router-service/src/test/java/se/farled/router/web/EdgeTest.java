package se.farled.router.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class EdgeTest {

    private final WebTestClient client = Edge.client(new Calls());
    private final WebTestClient stranger = Edge.stranger(new Calls());

    @Test
    void whoLacksTheSecretIsRefused() {
        // When
        var answer = stranger.get().uri("/number?n=1").header("Authorization", "Bearer guess").exchange();

        // Then
        answer.expectStatus().isUnauthorized().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:unauthorized");
    }

    @Test
    void healthAndMetricsAreOpenAndNothingBesideThem() {
        // When
        var health = stranger.get().uri("/actuator/health").exchange();
        var metrics = stranger.get().uri("/actuator/prometheus").exchange();
        var info = stranger.get().uri("/actuator/info").exchange();

        // Then
        health.expectStatus().isOk();
        metrics.expectStatus().isOk();
        info.expectStatus().isUnauthorized();
    }

    @Test
    void whatCannotBeReadIsTheCallersProblem() {
        // When
        var answer = client.get().uri("/number?n=one").exchange();

        // Then
        answer.expectStatus().isBadRequest().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:bad-request");
    }

    @Test
    void aFaultTellsATraceIdAndNothingElse() {
        // When
        var answer = client.get().uri("/fault").exchange();

        // Then
        answer.expectStatus().is5xxServerError().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody().jsonPath("$.traceId").isNotEmpty()
                .jsonPath("$.detail").value(String.class, detail -> assertThat(detail).doesNotContain("Maja"));
    }

    @Test
    void aDatabaseThatIsAwayIsWorthTryingAgain() {
        // When
        var answer = client.get().uri("/away").exchange();

        // Then
        answer.expectStatus().isEqualTo(503).expectHeader().exists("Retry-After")
                .expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:unavailable");
    }

    @RestController
    static class Calls {

        @GetMapping("/number")
        int number(@RequestParam int n) {
            return n;
        }

        @GetMapping("/fault")
        int fault() {
            throw new IllegalStateException("Maja");
        }

        @GetMapping("/away")
        int away() {
            throw new DataAccessResourceFailureException("away");
        }

        @GetMapping({"/actuator/health", "/actuator/prometheus", "/actuator/info"})
        String open() {
            return "UP";
        }
    }
}
