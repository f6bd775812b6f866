package se.farled.router.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.router.fixtures.Classroom;
import se.farled.router.web.Edge;

class CorrectionControllerTest {

    private static final String SWING = "gunga lekplats kedja trasig gunga rutschkana på lekplats";

    private final Classroom desk = new Classroom();
    private final WebTestClient client = Edge.client(new CorrectionController(desk.corrections, desk.judge, desk.knowledge));

    @Test
    void whatWaitsIsListedWithoutWhoMadeIt() {
        // Given
        desk.settled(SWING, "x-sal", null, "anna");
        // When
        var answer = client.get().uri("/corrections").exchange();
        // Then
        answer.expectStatus().isOk().expectBody(String.class).value(body -> assertThat(body).doesNotContain("anna")
                .contains("\"held\":true", "\"topicName\":\"Död säl\"", "\"suggestedTopicId\":\"x-gunga\""));
    }

    @Test
    void whatIsAcceptedCountsAndIsListedSo() {
        // Given
        desk.settled(SWING, "x-sal", null, "anna");
        // When
        var answer = client.post().uri("/corrections/" + held() + "/accept").exchange();
        // Then
        answer.expectStatus().isNoContent();
        client.get().uri("/corrections?held=true").exchange().expectBody().jsonPath("$.length()").isEqualTo(0);
        client.get().uri("/corrections?held=false").exchange().expectBody().jsonPath("$[0].topicId").isEqualTo("x-sal");
    }

    @Test
    void whatIsRejectedIsGone() {
        // Given
        desk.settled(SWING, "x-sal", null, "anna");
        String id = held();
        // When
        var answer = client.post().uri("/corrections/" + id + "/reject").exchange();
        // Then
        answer.expectStatus().isNoContent();
        client.post().uri("/corrections/" + id + "/accept").exchange().expectStatus().isNotFound()
                .expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:not-found");
    }

    @Test
    void anIdThatIsNoneIsRefused() {
        // When
        var answer = client.post().uri("/corrections/x/accept").exchange();
        // Then
        answer.expectStatus().isBadRequest();
    }

    private String held() {
        return desk.corrections.list(true, 1).getFirst().correctionId();
    }
}
