package se.farled.gateway.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.gateway.WithoutServers.FakeParts.ROUTER;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import se.farled.gateway.WithoutServers.Handed;
import se.farled.gateway.page.PagesWithoutServers;

@PagesWithoutServers
class ReceptionPageTest {
    @Autowired
    private WebTestClient http;
    @Autowired
    private Handed handed;
    private String session;
    private String cookie;
    private String csrf;

    @BeforeEach
    void signedInAtTheReception() {
        handed.away = false;
        handed.contacts.clear();
        ROUTER.forget();
        ROUTER.answers("GET /topics", 200, "[{\"topicId\":\"bygglov\",\"name\":\"Bygglov\",\"nameEn\":\"Building permit\",\"ownerId\":\"stadsbyggnad\"}]");
        ROUTER.answers("GET /desk", 200, """
                [{"contactId":"%s","channel":"WALK_IN","since":"2026-11-24T09:00:00Z","excerpt":"Vill anmäla flytt","state":"WAITING","ticket":"A7"},
                {"contactId":"%s","channel":"PHONE","since":"2026-11-24T09:00:00Z","excerpt":"Ett samtal","state":"WAITING"}]"""
                .formatted(UUID.randomUUID(), UUID.randomUUID()));
        signIn("reception");
    }

    @Test
    void theTopicsAndTheWaitingRoomAreShown() {
        // When
        var page = page("/reception");

        // Then
        assertThat(page).contains("Nytt besök", "value=\"Bygglov\"", "A7", "Vill anmäla flytt", "autofocus").doesNotContain("Ett samtal");
    }

    @Test
    void aChosenTopicGivesANumber() {
        // When
        var location = register("Bygglov", "", "k-" + UUID.randomUUID()).expectStatus().isSeeOther()
                .returnResult(Void.class).getResponseHeaders().getLocation();

        // Then
        var contact = handed.contacts.getFirst();
        assertThat(contact.draft().topicId()).isEqualTo("bygglov");
        assertThat(contact.draft().sender()).isNull();
        assertThat(contact.entryPoint()).isEqualTo("reception");
        assertThat(location.getPath() + "?" + location.getQuery()).isEqualTo("/reception?number=" + contact.ticket());
        assertThat(page("/reception?" + location.getQuery())).contains("Numret är", ">" + contact.ticket() + "<");
    }

    @Test
    void aVisitJustRegisteredIsTakenBackWithOnePress() {
        // Given
        var visit = UUID.randomUUID();
        ROUTER.answers("GET /desk", 200, """
                [{"contactId":"%s","channel":"WALK_IN","since":"%s","excerpt":"Fel besök","state":"WAITING","ticket":"A8"}]""".formatted(visit, Instant.now()));
        ROUTER.answers("POST /visits/" + visit + "/withdraw", 204, "");
        assertThat(page("/reception")).contains("/reception/" + visit + "/withdraw", "Ångra besök A8");

        // When
        var location = withdraw(visit).expectStatus().isSeeOther().returnResult(Void.class).getResponseHeaders().getLocation();

        // Then
        assertThat(page(location.toString())).contains("Besöket är borttaget.");
    }

    @Test
    void aVisitThatSomebodyTookStaysAndTheReceptionIsTold() {
        // Given
        var visit = UUID.randomUUID();
        ROUTER.answers("POST /visits/" + visit + "/withdraw", 409, "{\"type\":\"urn:farled:problem:cannot-undo\",\"status\":409}");

        // When
        var location = withdraw(visit).expectStatus().isSeeOther().returnResult(Void.class).getResponseHeaders().getLocation();

        // Then
        assertThat(page(location.toString())).contains("kunde inte tas bort").doesNotContain("/withdraw");
    }

    @Test
    void wordsDoAsWellAndANameIsKept() {
        // When
        register("Hon undrar om sin hemtjänst", "Asta Lind", "k-" + UUID.randomUUID()).expectStatus().isSeeOther();

        // Then
        assertThat(handed.contacts.getFirst().draft().topicId()).isNull();
        assertThat(handed.contacts.getFirst().draft().text()).isEqualTo("Hon undrar om sin hemtjänst");
        assertThat(handed.contacts.getFirst().draft().sender().name()).isEqualTo("Asta Lind");
    }

    @Test
    void aDoubleClickGivesOneNumber() {
        // Given
        var key = "k-" + UUID.randomUUID();
        register("Bygglov", "", key).expectStatus().isSeeOther();

        // When
        register("Bygglov", "", key).expectStatus().isSeeOther();

        // Then
        assertThat(handed.contacts).hasSize(1);
    }

    @Test
    void nothingIsLostWhenAVisitCannotBeTaken() {
        // Given
        handed.away = true;

        // When
        var page = body(register("Bygglov", "Asta Lind", "k-1").expectStatus().isEqualTo(503));

        // Then
        assertThat(page).contains("Besöket kunde inte tas emot just nu.", "value=\"Asta Lind\"", "value=\"k-1\"");
    }

    @Test
    void anEmptyVisitIsRefusedWithWords() {
        assertThat(body(register(" ", "", "k-2").expectStatus().isEqualTo(422))).contains("så vet disken vad det gäller");
    }

    @Test
    void visitsAreRegisteredWhileTheRouterIsAway() {
        // Given
        ROUTER.answers("GET /desk", 503, "");
        ROUTER.answers("GET /topics", 503, "");

        // When
        var page = page("/reception");

        // Then
        assertThat(page).contains("Just nu går det inte att se vem som väntar.");
        register("Bygglov", "", "k-" + UUID.randomUUID()).expectStatus().isSeeOther();
    }

    @Test
    void aForgedFormIsRefused() {
        http.post().uri("/reception").cookie("farled", session).accept(MediaType.TEXT_HTML)
                .body(BodyInserters.fromFormData("about", "Bygglov")).exchange().expectStatus().isForbidden();
    }

    @Test
    void anotherRoleIsToldSoOnAPage() {
        // Given
        signIn("editor.stadsbyggnad");

        // When
        var answer = http.get().uri("/reception").cookie("farled", session).accept(MediaType.TEXT_HTML).exchange().expectStatus().isForbidden();

        // Then
        assertThat(body(answer)).contains("Du får inte öppna den här sidan");
    }

    @Test
    void whoIsNotSignedInIsSentToSignIn() {
        http.get().uri("/reception").accept(MediaType.TEXT_HTML).exchange().expectStatus().isFound().expectHeader().location("/login");
    }

    private void signIn(String user) {
        var page = http.get().uri("/kontakt").accept(MediaType.TEXT_HTML).exchange().expectBody(String.class).returnResult();
        cookie = page.getResponseCookies().getFirst("XSRF-TOKEN").getValue();
        csrf = page.getResponseBody().replaceFirst("(?s).*?name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        session = http.post().uri("/login").cookie("XSRF-TOKEN", cookie)
                .body(BodyInserters.fromFormData("username", user).with("password", "farled").with("_csrf", csrf)).exchange()
                .expectStatus().isFound().returnResult(String.class).getResponseCookies().getFirst("farled").getValue();
    }

    private String page(String uri) {
        return body(http.get().uri(uri).cookie("farled", session).cookie("XSRF-TOKEN", cookie).accept(MediaType.TEXT_HTML).exchange()
                .expectStatus().isOk());
    }

    private WebTestClient.ResponseSpec register(String about, String name, String key) {
        return http.post().uri("/reception").cookie("farled", session).cookie("XSRF-TOKEN", cookie).accept(MediaType.TEXT_HTML)
                .body(BodyInserters.fromFormData("about", about).with("name", name).with("key", key).with("_csrf", csrf)).exchange();
    }

    private WebTestClient.ResponseSpec withdraw(UUID visit) {
        return http.post().uri("/reception/" + visit + "/withdraw").cookie("farled", session).cookie("XSRF-TOKEN", cookie)
                .body(BodyInserters.fromFormData("_csrf", csrf)).exchange();
    }

    private static String body(WebTestClient.ResponseSpec answer) {
        return answer.expectBody(String.class).returnResult().getResponseBody();
    }
}
