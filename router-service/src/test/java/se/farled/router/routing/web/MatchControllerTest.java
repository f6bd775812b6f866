package se.farled.router.routing.web;

import static se.farled.router.fixtures.ANotice.aNotice;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.router.fixtures.Desk;
import se.farled.router.web.Edge;

class MatchControllerTest {

    private final Desk desk = new Desk();
    private final WebTestClient client = Edge.client(new MatchController(desk.router, desk.explain, desk.notices));

    @Test
    void aTextIsMatchedWithoutAContact() {
        // When
        var answer = client.get().uri("/match?q=gunga&lang=sv&topicId=lekplats").exchange();

        // Then
        answer.expectStatus().isOk().expectBody().jsonPath("$.decision").isEqualTo("ANSWER")
                .jsonPath("$.ruleVersion").isEqualTo(3).jsonPath("$.topics[0].name").isEqualTo("Lekplatser")
                .jsonPath("$.why[0]").isEqualTo("Ämnet är valt.").jsonPath("$.secrecy").isEqualTo(false);
    }

    @Test
    void theNoticeOnItsTopicComesBesideTheDecision() {
        // Given
        desk.knowledge.tells(aNotice("lekplatsen-stangd").on("lekplats").briefed("Lekplatsen byggs om.").build());

        // When
        var answer = client.get().uri("/match?q=gunga&topicId=lekplats").exchange();

        // Then
        answer.expectStatus().isOk().expectBody().jsonPath("$.decision").isEqualTo("ANSWER")
                .jsonPath("$.notices[0].noticeId").isEqualTo("lekplatsen-stangd")
                .jsonPath("$.notices[0].whatSv").isEqualTo("Lekplatsen byggs om.")
                .jsonPath("$.notices[0].questions[0].answerSv").isEqualTo("Ja.")
                .jsonPath("$.notices[0].knowsMore.phone").isEqualTo("040-628 04 61")
                .jsonPath("$.notices[0].missed").isEqualTo(false);
    }

    @Test
    void nothingToMatchAndTooMuchToMatchAreRefusedByName() {
        // When
        var nothing = client.get().uri("/match?q= ").exchange();
        var tooMuch = client.get().uri("/match?q={q}", "x".repeat(20_001)).exchange();

        // Then
        nothing.expectStatus().isBadRequest().expectBody().jsonPath("$.field").isEqualTo("q").jsonPath("$.reason").isEqualTo("missing");
        tooMuch.expectStatus().isBadRequest().expectBody().jsonPath("$.reason").isEqualTo("too-long");
    }
}
