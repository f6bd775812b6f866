package se.farled.router.policy.web;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.router.fixtures.InMemoryPolicies;
import se.farled.router.fixtures.MovableClock;
import se.farled.router.policy.ChangePolicy;
import se.farled.router.policy.KeptPolicy;
import se.farled.router.web.Edge;

class PolicyControllerTest {

    private static final String STRICTER = """
            {"decide":0.9,"ask":0.3,"open":0.5,"settled":0.7}""";

    private final InMemoryPolicies policies = new InMemoryPolicies();
    private final WebTestClient client = Edge.client(
            new PolicyController(policies, new ChangePolicy(policies, new KeptPolicy(policies), new MovableClock())));

    @Test
    void thePolicyIsShownWithItsVersionAndThoseBefore() {
        // Given
        put("\"1\"", STRICTER);

        // When
        var answer = client.get().uri("/policy").exchange();

        // Then
        answer.expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"").expectBody()
                .jsonPath("$.version").isEqualTo(2).jsonPath("$.decide").isEqualTo(0.9)
                .jsonPath("$.since").isEqualTo("2026-11-25T08:00:00Z")
                .jsonPath("$.before.length()").isEqualTo(1).jsonPath("$.before[0].decide").isEqualTo(0.8);
    }

    @Test
    void aChangeNeedsTheVersionItWasMadeOn() {
        // When
        var without = put(null, STRICTER);
        var unreadable = put("\"one\"", STRICTER);
        var stale = put("\"7\"", STRICTER);

        // Then
        without.expectStatus().isEqualTo(428).expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:version-required");
        unreadable.expectStatus().isBadRequest().expectBody().jsonPath("$.field").isEqualTo("If-Match");
        stale.expectStatus().isEqualTo(412).expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:stale");
    }

    @Test
    void whatIsMissingOrNoProbabilityIsRefused() {
        // When
        var missing = put("\"1\"", "{\"decide\":0.9}");
        var tooMuch = put("\"1\"", STRICTER.replace("0.9", "90"));

        // Then
        missing.expectStatus().isEqualTo(422).expectBody().jsonPath("$.field").isEqualTo("ask");
        tooMuch.expectStatus().isEqualTo(422).expectBody().jsonPath("$.field").isEqualTo("decide");
    }

    private WebTestClient.ResponseSpec put(String ifMatch, String body) {
        var request = client.put().uri("/policy").contentType(MediaType.APPLICATION_JSON);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).bodyValue(body).exchange();
    }
}
