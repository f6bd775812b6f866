package se.farled.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.gateway.WithoutServers;

@WithoutServers
class PermissionsTest {
    private static final List<String> USERS = List.of("nobody", "advisor", "advisor2", "lead", "reception", "telephony", "editor.parks");

    @Autowired
    private WebTestClient http;

    @ParameterizedTest
    @CsvSource({
        "GET, /openapi.json, nobody advisor advisor2 lead reception telephony editor.parks",
        "POST, /api/contacts, nobody advisor advisor2 lead reception telephony editor.parks",
        "POST, /api/telephony/events, telephony",
        "GET, /api/contacts/0198c0de-0000-7000-8000-000000000001, advisor advisor2 lead editor.parks",
        "GET, /api/match?q=gunga, advisor advisor2 lead",
        "GET, /api/desk, advisor advisor2 lead",
        "GET, /api/desk/mine, advisor advisor2 lead",
        "POST, /api/desk/take, advisor advisor2 lead",
        "POST, /api/desk/0198c0de-0000-7000-8000-000000000001/undo, advisor advisor2 lead",
        "GET, /api/cases, advisor advisor2 lead editor.parks",
        "GET, /api/cases/1, advisor advisor2 lead editor.parks",
        "POST, /api/cases/1/accept, editor.parks",
        "GET, /api/deliveries, lead editor.parks",
        "GET, /api/receivers/parks, lead editor.parks",
        "PUT, /api/receivers/parks, lead editor.parks",
        "POST, /api/receivers/parks/rotate, lead editor.parks",
        "GET, /api/articles, advisor advisor2 lead editor.parks",
        "DELETE, /api/articles/1, editor.parks",
        "GET, /api/notices, advisor advisor2 lead editor.parks",
        "GET, /api/notices/n1, advisor advisor2 lead editor.parks",
        "POST, /api/notices, editor.parks",
        "PUT, /api/notices/n1, editor.parks",
        "POST, /api/notices/n1/publish, editor.parks",
        "POST, /api/notices/n1/read, advisor advisor2 lead",
        "GET, /api/notices/n1/readers, lead editor.parks",
        "GET, /api/gaps, lead editor.parks",
        "POST, /api/gaps, advisor advisor2 lead",
        "POST, /api/gaps/g1/close, editor.parks",
        "GET, /api/owed, lead editor.parks",
        "GET, /api/surges, advisor advisor2 lead editor.parks",
        "GET, /api/topics, advisor advisor2 lead reception editor.parks",
        "GET, /api/organisations, advisor advisor2 lead reception editor.parks",
        "GET, /api/figures, lead",
        "GET, /api/policy, lead",
        "PUT, /api/policy, lead",
        "POST, /api/policy/try, lead",
        "POST, /api/rules/lekplats/try, lead",
        "GET, /api/topics/lekplats/ownership, lead editor.parks",
        "PUT, /api/topics/lekplats/ownership, lead editor.parks",
        "GET, /api/corrections?held=true, lead",
        "POST, /api/corrections/0198c0de-0000-7000-8000-000000000001/accept, lead",
        "POST, /api/corrections/0198c0de-0000-7000-8000-000000000001/reject, lead",
        "GET, /api/anything-else, ''",
        "DELETE, /api/contacts/0198c0de-0000-7000-8000-000000000001, ''",
        "GET, /actuator/prometheus, lead",
        "GET, /actuator/env, ''",
    })
    void onlyTheseMayCall(String method, String path, String allowed) {
        var may = Set.copyOf(Arrays.asList(allowed.split(" ")));
        for (var user : USERS) {
            // When
            var request = http.method(HttpMethod.valueOf(method)).uri(path);
            if (!user.equals("nobody")) {
                request.headers(headers -> headers.setBasicAuth(user, "farled"));
            }
            int status = (method.equals("POST") ? request.contentType(MediaType.APPLICATION_JSON).bodyValue("{\"channel\":\"WEB\",\"text\":\"Hej\"}") : request)
                    .exchange().expectBody().returnResult().getStatus().value();

            // Then
            if (may.contains(user)) {
                assertThat(status).as("%s %s as %s", method, path, user).isNotIn(401, 403);
            } else {
                assertThat(status).as("%s %s as %s", method, path, user).isEqualTo(user.equals("nobody") ? 401 : 403);
            }
        }
    }

    @Test
    void aRefusalIsAProblem() {
        http.get().uri("/api/desk").exchange().expectStatus().isUnauthorized()
                .expectHeader().contentType("application/problem+json").expectHeader().valueMatches("WWW-Authenticate", "Basic.*")
                .expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:unauthenticated").jsonPath("$.status").isEqualTo(401);
        http.get().uri("/api/figures").headers(headers -> headers.setBasicAuth("advisor", "farled")).exchange().expectStatus().isForbidden()
                .expectHeader().contentType("application/problem+json").expectBody().jsonPath("$.title").isNotEmpty();
        http.get().uri("/api/desk").headers(headers -> headers.setBasicAuth("advisor", "wrong")).exchange().expectStatus().isUnauthorized()
                .expectHeader().contentType("application/problem+json");
    }

    @Test
    void aVisitIsTheReceptionsToRegister() {
        var visit = "{\"channel\":\"WALK_IN\",\"text\":\"Bygglov\"}";
        http.post().uri("/api/contacts").contentType(MediaType.APPLICATION_JSON).bodyValue(visit).exchange().expectStatus().isUnauthorized();
        http.post().uri("/api/contacts").contentType(MediaType.APPLICATION_JSON).headers(headers -> headers.setBasicAuth("telephony", "farled"))
                .bodyValue(visit).exchange().expectStatus().isForbidden();
        http.post().uri("/api/contacts").contentType(MediaType.APPLICATION_JSON).headers(headers -> headers.setBasicAuth("reception", "farled"))
                .bodyValue(visit).exchange().expectStatus().isAccepted().expectBody().jsonPath("$.ticket").isNotEmpty();
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        http.get().uri("/openapi.json").exchange()
                .expectHeader().valueMatches("Content-Security-Policy", "default-src 'self';.*frame-ancestors 'none'.*")
                .expectHeader().valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader().valueEquals("Referrer-Policy", "no-referrer");
    }

    @Test
    void aPageOfStaffAsksToSignIn() {
        http.get().uri("/desk").accept(MediaType.TEXT_HTML).exchange().expectStatus().isFound().expectHeader().location("/login");
        http.post().uri("/desk/anything").exchange().expectStatus().isForbidden();
    }

    @Test
    void theCollectorReadsMetricsWithTheTokenOfTheServices() {
        http.get().uri("/actuator/prometheus").headers(headers -> headers.setBearerAuth("a-test-token")).exchange().expectStatus().isOk();
        http.get().uri("/actuator/prometheus").headers(headers -> headers.setBearerAuth("guessed")).exchange().expectStatus().isUnauthorized();
    }
}
