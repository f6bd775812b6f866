package se.farled.gateway.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.farled.gateway.WithoutServers.FakeParts.ROUTER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.gateway.page.PagesWithoutServers;

@PagesWithoutServers
class WayInTest {
    @Autowired
    private WebTestClient http;

    @BeforeEach
    void fyrhamn() {
        ROUTER.forget();
        ROUTER.answers("GET /organisations", 200, PagesWithoutServers.ORGANISATIONS);
        ROUTER.answers("GET /match", 200, """
                {"decision":"ANSWER","candidates":[{"articleId":"a1","title":"Bibliotekets öppettider","score":9.0},{"articleId":"a2","title":"Annat","score":1.0}]}""");
        ROUTER.answers("GET /articles/a1", 200, """
                {"articleId":"a1","title":"Bibliotekets öppettider","publicText":"Vi öppnar klockan nio.","advisors":["Bara för vägledare"]}""");
    }

    @Test
    void whatIsSuggestedIsPublicAndStrong() {
        // When
        var answer = http.get().uri("/api/suggest?q={q}&lang=sv", "när öppnar biblioteket").exchange();

        // Then
        var json = body(answer.expectStatus().isOk());
        assertThat(json).contains("Bibliotekets öppettider", "Vi öppnar klockan nio.").doesNotContain("vägledare", "Annat");
    }

    @Test
    void aBeginningIsNotAskedAbout() {
        // When
        var answer = http.get().uri("/api/suggest?q=nä").exchange();

        // Then
        answer.expectStatus().isOk().expectBody().jsonPath("$.answers").isEmpty();
    }

    @Test
    void nothingIsSuggestedWhileTheRouterIsAway() {
        // Given
        ROUTER.answers("GET /match", 503, "");

        // When
        var answer = http.get().uri("/api/suggest?q=biblioteket").exchange();

        // Then
        answer.expectStatus().isOk().expectBody().jsonPath("$.answers").isEmpty();
    }

    @Test
    void theWayInShowsTheTrueWaiting() {
        // Given
        ROUTER.answers("GET /waiting", 200, """
                {"total":4,"byChannel":{"PHONE":3,"EMAIL":1},"oldestSince":null,"medianWaitSeconds":230}""");
        ROUTER.answers("GET /organisations", 200, PagesWithoutServers.ORGANISATIONS);

        // When
        await().untilAsserted(() -> assertThat(home()).contains("3 personer i telefonkön just nu"));

        // Then
        assertThat(home()).contains("Vad gäller det?", "Ett mejl väntar på svar", "Ingen i väntrummet just nu", "inom 4 minuter");
    }

    @Test
    void theWayInStandsWhileTheRouterIsAway() {
        // Given
        ROUTER.answers("GET /waiting", 503, "");

        // When
        await().untilAsserted(() -> assertThat(home()).contains("Just nu kan vi inte se hur många som väntar."));

        // Then
        assertThat(home()).contains("Vad gäller det?", "Öppna formuläret");
    }

    @Test
    void theLanguageIsRememberedAndMarked() {
        // When
        var answer = http.get().uri("/?lang=en").accept(MediaType.TEXT_HTML).exchange().expectStatus().isOk();

        // Then
        answer.expectCookie().valueEquals("lang", "en");
        assertThat(body(answer)).contains("<html lang=\"en\"", "What is it about?", "href=\"/?lang=sv\"");
    }

    @Test
    void everythingAPageNeedsComesFromHere() {
        for (var file : new String[] {"/farled.css", "/resident.css", "/suggest.js", "/form.js", "/refresh.js", "/status.js", "/farled.svg"}) {
            http.get().uri(file).exchange().expectStatus().isOk();
        }
    }

    @Test
    void aPageThatIsNotThereIsAFriendlyPage() {
        // When
        var answer = http.get().uri("/no/such/page").accept(MediaType.TEXT_HTML).exchange().expectStatus().isNotFound();

        // Then
        assertThat(body(answer)).contains("Sidan finns inte", "href=\"/\"");
    }

    private String home() {
        return body(http.get().uri("/").accept(MediaType.TEXT_HTML).exchange().expectStatus().isOk());
    }

    private static String body(WebTestClient.ResponseSpec answer) {
        return answer.expectBody(String.class).returnResult().getResponseBody();
    }
}
