package se.farled.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.gateway.WithoutServers.FakeParts.CASES;
import static se.farled.gateway.WithoutServers.FakeParts.KNOWLEDGE;
import static se.farled.gateway.WithoutServers.FakeParts.ROUTER;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.gateway.FakeService;
import se.farled.gateway.WithoutServers;

@WithoutServers
class ProxiedApiTest {
    private static final String CONTACT = "0198c0de-0000-7000-8000-000000000001";

    @Autowired
    private WebTestClient http;

    @BeforeEach
    void forget() {
        ROUTER.forget();
        KNOWLEDGE.forget();
        CASES.forget();
    }

    @Test
    void aContactIsGivenItsReferenceAndStatusLink() {
        // Given
        ROUTER.answers("GET /contacts/" + CONTACT, 200, "{\"contactId\":\"" + CONTACT + "\",\"state\":\"WAITING\"}");

        // When
        var answer = get("advisor", "/api/contacts/" + CONTACT);

        // Then
        answer.expectStatus().isOk().expectBody().jsonPath("$.state").isEqualTo("WAITING")
                .jsonPath("$.reference").value(value -> assertThat(value).asString().matches("[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}"))
                .jsonPath("$.statusUrl").isNotEmpty();
    }

    @Test
    void theActorIsToldByPseudonymRoleAndOrganisation() {
        // When
        get("editor.parks", "/api/cases").expectStatus().isOk();

        // Then
        var call = CASES.lastCall();
        assertThat(call.request()).isEqualTo("GET /cases?organisation=parks");
        assertThat(call.header("X-Farled-Role")).isEqualTo("EDITOR");
        assertThat(call.header("X-Farled-Organisation")).isEqualTo("parks");
        assertThat(call.header("X-Farled-Actor")).isNotBlank().doesNotContain("editor");
        assertThat(call.header("Authorization")).isEqualTo("Bearer a-test-token");
        assertThat(call.header("traceparent")).isNotBlank();
    }

    @Test
    void deliveriesAndReceiversAreAskedOfTheCaseService() {
        // When
        get("lead", "/api/deliveries?state=FAILING").expectStatus().isOk();
        var deliveries = CASES.lastCall();
        http.put().uri("/api/receivers/parks").headers(headers -> headers.setBasicAuth("editor.parks", "farled"))
                .bodyValue(Map.of("webhookUrl", "https://example.org/in")).exchange().expectStatus().isOk();
        var kept = CASES.lastCall();
        call(HttpMethod.POST, "editor.parks", "/api/receivers/parks/rotate", "").expectStatus().isOk();

        // Then
        assertThat(deliveries.request()).isEqualTo("GET /deliveries?state=FAILING");
        assertThat(kept.request()).isEqualTo("PUT /receivers/parks");
        assertThat(kept.body()).contains("https://example.org/in");
        assertThat(CASES.lastCall().request()).isEqualTo("POST /receivers/parks/rotate");
    }

    @Test
    void whatASearchHoldsIsEscaped() {
        // When
        http.get().uri(uri -> uri.path("/api/match").queryParam("q", "{q}").queryParam("lang", "sv").build("säl & {pir}?"))
                .headers(headers -> headers.setBasicAuth("advisor", "farled")).exchange().expectStatus().isOk();

        // Then
        assertThat(ROUTER.lastCall().request()).isEqualTo("GET /match?q=s%C3%A4l%20%26%20%7Bpir%7D%3F&lang=sv");
    }

    @Test
    void aRefusalIsHandedOnAsItIs() {
        // Given
        ROUTER.answers("POST /desk/" + CONTACT + "/take", 409, "{\"type\":\"urn:farled:problem:taken\",\"title\":\"Taken\",\"status\":409,\"detail\":\"Take another.\"}");

        // When
        var answer = call(HttpMethod.POST, "advisor", "/api/desk/" + CONTACT + "/take", "");

        // Then
        answer.expectStatus().isEqualTo(409).expectHeader().contentType("application/problem+json")
                .expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:taken");
    }

    @Test
    void nobodyWaitingIsNoContent() {
        // Given
        ROUTER.answers("POST /desk/take", 204, "");

        // When
        var answer = call(HttpMethod.POST, "advisor", "/api/desk/take", "");

        // Then
        answer.expectStatus().isNoContent().expectBody().isEmpty();
    }

    @Test
    void anArticleIsChangedUnderItsVersion() {
        // Given
        KNOWLEDGE.answers("PUT /articles/a1", new FakeService.Answer(200, "{\"articleId\":\"a1\"}", "\"8\"", 0));

        // When
        var answer = http.put().uri("/api/articles/a1").headers(headers -> {
            headers.setBasicAuth("editor.parks", "farled");
            headers.set("If-Match", "\"7\"");
        }).contentType(MediaType.APPLICATION_JSON).bodyValue("{\"titleSv\":\"Gungor\"}").exchange();

        // Then
        answer.expectStatus().isOk().expectHeader().valueEquals("ETag", "\"8\"");
        assertThat(KNOWLEDGE.lastCall().header("If-Match")).isEqualTo("\"7\"");
        assertThat(KNOWLEDGE.lastCall().body()).isEqualTo("{\"titleSv\":\"Gungor\"}");
    }

    @Test
    void anEditorReadsTheContactsOfOwnCasesOnly() {
        // Given
        CASES.answers("GET /cases", 200, "[{\"caseId\":\"1\",\"organisationId\":\"parks\"}]");

        // When
        var own = get("editor.parks", "/api/contacts/" + CONTACT);
        var others = get("editor.schools", "/api/contacts/" + CONTACT);

        // Then
        own.expectStatus().isOk();
        others.expectStatus().isNotFound().expectHeader().contentType("application/problem+json");
    }

    @Test
    void aPartThatFailsIsNamedAndTheOthersGoOn() {
        // Given
        KNOWLEDGE.answers("GET /articles", 500, "boom");

        // When
        var articles = get("advisor", "/api/articles");

        // Then
        articles.expectStatus().isEqualTo(503).expectHeader().exists("Retry-After").expectHeader().contentType("application/problem+json")
                .expectBody().jsonPath("$.part").isEqualTo("knowledge");
        get("advisor", "/api/match?q=gunga").expectStatus().isOk();
        get("advisor", "/api/topics").expectStatus().isOk();
    }

    @Test
    void aPartThatIsTooSlowIsNotWaitedFor() {
        // Given
        ROUTER.answers("GET /desk", new FakeService.Answer(200, "[]", null, 8_000));

        // When
        long before = System.nanoTime();
        var answer = get("advisor", "/api/desk");

        // Then
        answer.expectStatus().isEqualTo(503).expectBody().jsonPath("$.part").isEqualTo("router");
        assertThat(System.nanoTime() - before).isLessThan(6_000_000_000L);
    }

    private WebTestClient.ResponseSpec get(String user, String path) {
        return http.get().uri(path).headers(headers -> headers.setBasicAuth(user, "farled")).exchange();
    }

    private WebTestClient.ResponseSpec call(HttpMethod method, String user, String path, String body) {
        return http.method(method).uri(path).headers(headers -> headers.setBasicAuth(user, "farled")).bodyValue(body).exchange();
    }
}
