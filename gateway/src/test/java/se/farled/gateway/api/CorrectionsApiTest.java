package se.farled.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.gateway.WithoutServers.FakeParts.ROUTER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.gateway.WithoutServers;

@WithoutServers
class CorrectionsApiTest {
    private static final String ID = "0198c0de-0000-7000-8000-000000000001";

    @Autowired
    private WebTestClient http;

    @BeforeEach
    void forget() {
        ROUTER.forget();
    }

    @Test
    void theLeadSeesWhatWaits() {
        // Given
        ROUTER.answers("GET /corrections", 200, "[{\"correctionId\":\"" + ID + "\",\"held\":true,\"topicId\":\"buller\"}]");

        // When
        var answer = http.get().uri("/api/corrections?held=true").headers(it -> it.setBasicAuth("lead", "farled")).exchange();

        // Then
        answer.expectStatus().isOk().expectBody().jsonPath("$[0].topicId").isEqualTo("buller");
        assertThat(ROUTER.lastCall().request()).isEqualTo("GET /corrections?held=true");
    }

    @Test
    void theLeadAcceptsOrRejects() {
        // Given
        ROUTER.answers("POST /corrections/" + ID + "/accept", 204, "");
        ROUTER.answers("POST /corrections/" + ID + "/reject", 404, "{\"type\":\"urn:farled:problem:not-found\",\"status\":404}");

        // When
        var accepted = judged("accept");
        var rejected = judged("reject");

        // Then
        accepted.expectStatus().isNoContent();
        rejected.expectStatus().isNotFound().expectHeader().contentType("application/problem+json");
    }

    private WebTestClient.ResponseSpec judged(String verdict) {
        return http.post().uri("/api/corrections/" + ID + "/" + verdict).headers(it -> it.setBasicAuth("lead", "farled")).exchange();
    }
}
