package se.farled.gateway.board;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.gateway.WithoutServers.FakeParts.ROUTER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.gateway.page.PagesWithoutServers;

@PagesWithoutServers
class BoardPageTest {
    @Autowired
    private WebTestClient http;

    @BeforeEach
    void forget() {
        ROUTER.forget();
    }

    @Test
    void theBoardShowsNumbersAndWhoseTurnItIs() {
        // Given
        ROUTER.answers("GET /waiting/tickets", 200, """
                [{"ticket":"A7","state":"TAKEN","since":"2026-11-25T09:00:00Z"},{"ticket":"A8","state":"WAITING","since":"2026-11-25T09:01:00Z"}]""");

        // When
        var page = body(http.get().uri("/tavla").accept(MediaType.TEXT_HTML).exchange().expectStatus().isOk());

        // Then
        assertThat(page.indexOf(">A7<")).isPositive().isLessThan(page.indexOf(">A8<"));
        assertThat(page).contains("Din tur", "Väntar");
    }

    @Test
    void anEmptyRoomSaysHowToGetANumber() {
        // Given
        ROUTER.answers("GET /waiting/tickets", 200, "[]");

        // When
        var page = body(http.get().uri("/tavla").accept(MediaType.TEXT_HTML).exchange().expectStatus().isOk());

        // Then
        assertThat(page).contains("Ta en nummerlapp i receptionen.");
    }

    @Test
    void aBoardThatKnowsNothingSaysSo() {
        // Given
        ROUTER.answers("GET /waiting/tickets", 503, "");

        // When
        var page = body(http.get().uri("/tavla").accept(MediaType.TEXT_HTML).exchange().expectStatus().isEqualTo(503));

        // Then
        assertThat(page).contains("Tavlan får inga nya uppgifter just nu.");
    }

    private static String body(WebTestClient.ResponseSpec answer) {
        return answer.expectBody(String.class).returnResult().getResponseBody();
    }
}
