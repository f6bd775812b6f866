package se.farled.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.gateway.WithoutServers.FakeParts.KNOWLEDGE;
import static se.farled.gateway.WithoutServers.FakeParts.ROUTER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.gateway.FakeService;
import se.farled.gateway.WithoutServers;

@WithoutServers
class RulesApiTest {
    @Autowired
    private WebTestClient http;

    @BeforeEach
    void forget() {
        ROUTER.forget();
        KNOWLEDGE.forget();
    }

    @Test
    void thresholdsAreChangedOnTheVersionThatWasRead() {
        // Given
        ROUTER.answers("PUT /policy", new FakeService.Answer(200, "{\"version\":8}", "\"8\"", 0));

        // When
        var answer = send(HttpMethod.PUT, "lead", "/api/policy", "{\"decide\":0.9}", "\"7\"");

        // Then
        answer.expectStatus().isOk().expectHeader().valueEquals("ETag", "\"8\"");
        assertThat(ROUTER.lastCall().header("If-Match")).isEqualTo("\"7\"");
        assertThat(ROUTER.lastCall().body()).isEqualTo("{\"decide\":0.9}");
    }

    @Test
    void aStaleVersionIsHandedOnAsItIs() {
        // Given
        ROUTER.answers("PUT /policy", 412, "{\"type\":\"urn:farled:problem:stale\",\"title\":\"Stale\",\"status\":412}");

        // When
        var answer = send(HttpMethod.PUT, "lead", "/api/policy", "{}", "\"1\"");

        // Then
        answer.expectStatus().isEqualTo(412).expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:stale");
    }

    @Test
    void tryingAsksTheRouterAndNobodyElse() {
        // When
        send(HttpMethod.POST, "lead", "/api/rules/dott-djur/try", "{\"ownerId\":\"miljo\"}", "").expectStatus().isOk();
        send(HttpMethod.POST, "lead", "/api/policy/try", "{\"decide\":0.9}", "").expectStatus().isOk();

        // Then
        assertThat(ROUTER.lastCall().request()).isEqualTo("POST /policy/try");
    }

    @Test
    void anEditorChangesAnOwnershipRuleUnderTheOwnersWall() {
        // When
        send(HttpMethod.PUT, "editor.parks", "/api/topics/lekplats/ownership", "{\"ownerId\":\"parks\"}", "\"3\"").expectStatus().isOk();

        // Then
        var call = KNOWLEDGE.lastCall();
        assertThat(call.request()).isEqualTo("PUT /topics/lekplats/ownership");
        assertThat(call.header("If-Match")).isEqualTo("\"3\"");
        assertThat(call.header("X-Farled-Organisation")).isEqualTo("parks");
    }

    private WebTestClient.ResponseSpec send(HttpMethod method, String user, String path, String body, String ifMatch) {
        return http.method(method).uri(path).headers(headers -> {
            headers.setBasicAuth(user, "farled");
            if (!ifMatch.isEmpty()) {
                headers.set("If-Match", ifMatch);
            }
        }).contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }
}
