package se.farled.cases.web;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class InnerDoorTest {

    private final WebTestClient client = WebTestClient.bindToController(new Room())
            .webFilter(new InnerDoor(new InnerDoor.Properties("secret"))).build();

    @Test
    void whoHasNoTokenIsToldWhatIsMissing() {
        // When
        var answer = client.get().uri("/cases").exchange();
        // Then
        answer.expectStatus().isUnauthorized().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader().valueEquals("WWW-Authenticate", "Bearer")
                .expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:unauthorized").jsonPath("$.status").isEqualTo(401);
    }

    @Test
    void aGuessedTokenIsAsGoodAsNone() {
        // When
        var answer = client.get().uri("/cases").header("Authorization", "Bearer guessed").exchange();
        // Then
        answer.expectStatus().isUnauthorized();
    }

    @Test
    void theSharedTokenOpens() {
        // When
        var answer = client.get().uri("/cases").header("Authorization", "Bearer secret").exchange();
        // Then
        answer.expectStatus().isOk();
    }

    @Test
    void healthIsOpenAndWhatOnlyBeginsLikeItIsNot() {
        // When
        var health = client.get().uri("/actuator/health/readiness").exchange();
        var likeIt = client.get().uri("/actuator/healthy").exchange();
        // Then
        health.expectStatus().isOk();
        likeIt.expectStatus().isUnauthorized();
    }

    @RestController
    static class Room {
        @GetMapping({"/cases", "/actuator/health/readiness", "/actuator/healthy"})
        String inside() {
            return "inside";
        }
    }
}
