package se.farled.router.knowledge.web;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.router.fixtures.KnownCity;
import se.farled.router.web.Edge;

class KnowledgeControllerTest {

    private final WebTestClient client = Edge.client(new KnowledgeController(new KnownCity()));

    @Test
    void topicsAreFoundByTheBeginningsOfTheirWords() {
        // When
        var all = client.get().uri("/topics").exchange();
        var some = client.get().uri("/topics?q=lek").exchange();
        var none = client.get().uri("/topics?q=lek rymd").exchange();

        // Then
        all.expectBody().jsonPath("$.length()").isEqualTo(3);
        some.expectBody().jsonPath("$.length()").isEqualTo(1).jsonPath("$[0].topicId").isEqualTo("lekplats")
                .jsonPath("$[0].ownerId").isEqualTo("stadsbyggnad");
        none.expectBody().jsonPath("$.length()").isEqualTo(0);
    }

    @Test
    void organisationsAreListedByName() {
        // When
        var answer = client.get().uri("/organisations").exchange();

        // Then
        answer.expectStatus().isOk().expectBody().jsonPath("$.length()").isEqualTo(3)
                .jsonPath("$[0].organisationId").isEqualTo("lansstyrelsen").jsonPath("$[0].kind").isEqualTo("AUTHORITY");
    }

    @Test
    void anArticleIsReadWholeAndAnUnknownOneIsNotThere() {
        // When
        var article = client.get().uri("/articles/lekplats-fel").exchange();
        var unknown = client.get().uri("/articles/rymden").exchange();

        // Then
        article.expectStatus().isOk().expectBody().jsonPath("$.version").isEqualTo(7)
                .jsonPath("$.publicText").isEqualTo("Vi lagar trasiga gungor inom tre dagar.");
        unknown.expectStatus().isNotFound();
    }
}
