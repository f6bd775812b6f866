package se.farled.router.trial.web;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.router.fixtures.InMemoryPastContacts;
import se.farled.router.fixtures.KnownCity;
import se.farled.router.fixtures.MovableClock;
import se.farled.router.policy.Policy;
import se.farled.router.trial.TryPolicy;
import se.farled.router.trial.TryRule;
import se.farled.router.web.Edge;

class TrialControllerTest {

    private final InMemoryPastContacts past = new InMemoryPastContacts();
    private final KnownCity city = new KnownCity();
    private final MovableClock clock = new MovableClock();
    private final WebTestClient client = Edge.client(new TrialController(
            new TryPolicy(past, city, () -> Policy.SHIPPED, clock), new TryRule(past, city, () -> Policy.SHIPPED, clock), city));

    @Test
    void otherThresholdsAreToldByTopicAndOwnerWithTheirNames() {
        // Given
        past.onPlaygrounds(0.7);

        // When
        var answer = post("/policy/try", "{\"decide\":0.6,\"ask\":0.3,\"open\":0.5,\"settled\":0.7}");

        // Then
        answer.expectStatus().isOk().expectBody()
                .jsonPath("$.moved").isEqualTo(1).jsonPath("$.now.unsure").isEqualTo(1).jsonPath("$.then.decided").isEqualTo(1)
                .jsonPath("$.rows[0].topic.name").isEqualTo("Lekplatser")
                .jsonPath("$.rows[0].owner.id").isEqualTo("stadsbyggnad").jsonPath("$.rows[0].then.decided").isEqualTo(1);
    }

    @Test
    void thresholdsThatAreNoneAreRefused() {
        // When
        var answer = post("/policy/try", "{\"decide\":2,\"ask\":0.3,\"open\":0.5,\"settled\":0.7}");

        // Then
        answer.expectStatus().isEqualTo(422).expectBody().jsonPath("$.field").isEqualTo("decide");
    }

    @Test
    void anotherOwnerIsToldWithWhomItWouldConcern() {
        // Given
        past.onPlaygrounds(0.9);

        // When
        var answer = post("/rules/lekplats/try", "{\"ownerId\":\"miljo\",\"questionSv\":null,\"options\":[]}");

        // Then
        answer.expectStatus().isOk().expectBody()
                .jsonPath("$.moved").isEqualTo(1).jsonPath("$.rows[0].now.id").isEqualTo("stadsbyggnad")
                .jsonPath("$.rows[0].then.name").isEqualTo("Organisation miljo");
    }

    @Test
    void unknownTopicsAndOwnersAreRefused() {
        // When
        var topic = post("/rules/havet/try", "{\"ownerId\":\"miljo\"}");
        var owner = post("/rules/lekplats/try", "{}");

        // Then
        topic.expectStatus().isNotFound();
        owner.expectStatus().isEqualTo(422).expectBody().jsonPath("$.field").isEqualTo("ownerId");
    }

    private WebTestClient.ResponseSpec post(String path, String body) {
        return client.post().uri(path).contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }
}
