package se.farled.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.events.knowledge.GapClosed;
import se.farled.events.knowledge.GapReported;
import se.farled.knowledge.article.Articles;
import se.farled.knowledge.organisation.Organisations;
import se.farled.knowledge.topic.Topics;
import se.farled.testservers.CityServers;

/** Knowledge gaps over HTTP and on the topic. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CityServers.class)
class GapsIT {

    private static final Consumer<HttpHeaders> ADVISOR = headers -> headers.set("X-Farled-Role", "ADVISOR");
    private static final Consumer<HttpHeaders> PARKS = editorOf("parks");
    private static final Map<String, Object> UNCLEAR = Map.of("kind", "UNCLEAR", "articleId", "art-swing",
            "contactId", "contact-1", "wording", "Vem ringer man när det är stängt?");

    @LocalServerPort private int port;
    @Autowired private Organisations organisations;
    @Autowired private Topics topics;
    @Autowired private Articles articles;
    private WebTestClient http;
    private KnowledgeTopic topic;

    @BeforeEach
    void parksThatOwnTheArticleOnSwings() {
        organisations.save(Fixtures.organisation("parks"));
        topics.save(Fixtures.topic("swing"));
        articles.save(Fixtures.articleOwnedBy("parks", "art-swing", "swing"));
        http = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).responseTimeout(Duration.ofSeconds(30))
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer test-token").build();
        topic = new KnowledgeTopic();
    }

    @AfterEach
    void stopListening() {
        topic.close();
    }

    @Test
    void gapGoesFromTheDeskToItsOwnerAndBackAndTheTopicTellsNoWord() {
        // When
        String place = http.post().uri("/gaps").headers(ADVISOR).bodyValue(UNCLEAR).exchange().expectStatus().isCreated()
                .returnResult(String.class).getResponseHeaders().getFirst("Location");
        http.get().uri("/gaps?open=true").headers(PARKS).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$[0].wording").isEqualTo("Vem ringer man när det är stängt?").jsonPath("$[0].answer").isEmpty();
        http.get().uri("/gaps").headers(editorOf("schools")).exchange().expectStatus().isOk().expectBody().json("[]");
        http.post().uri(place + "/close").headers(PARKS).header("If-Match", "\"1\"")
                .bodyValue(Map.of("articleId", "art-swing", "answerSv", "Ring jouren.")).exchange().expectStatus().isOk()
                .expectHeader().valueEquals("ETag", "\"2\"").expectBody().jsonPath("$.closedAt").exists();
        http.get().uri("/gaps?contact=contact-1").headers(ADVISOR).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$[0].answer.answerSv").isEqualTo("Ring jouren.");
        // Then
        List<SpecificRecord> heard = topic.heard(2, Duration.ofSeconds(10)).stream().map(record -> record.value()).toList();
        assertThat(((GapReported) heard.get(0)).getOrganisationId()).isEqualTo("parks");
        assertThat(((GapClosed) heard.get(1)).getArticleId()).isEqualTo("art-swing");
        assertThat(heard.toString()).doesNotContain("stängt").doesNotContain("jouren");
        http.get().uri("/figures/gaps").headers(headers -> headers.set("X-Farled-Role", "LEAD")).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$[?(@.organisationId == 'parks')].closed").isEqualTo(1);
    }

    @Test
    void refusalsSayWhy() {
        http.post().uri("/gaps").bodyValue(UNCLEAR).exchange().expectStatus().isForbidden();
        http.post().uri("/gaps").headers(ADVISOR).bodyValue(Map.of("kind", "GOSSIP")).exchange()
                .expectStatus().isBadRequest().expectBody().jsonPath("$.field").isEqualTo("kind");
        http.post().uri("/gaps").headers(ADVISOR).bodyValue(Map.of("kind", "WRONG")).exchange()
                .expectStatus().isEqualTo(422).expectBody().jsonPath("$.field").isEqualTo("articleId");
        String place = http.post().uri("/gaps").headers(ADVISOR).bodyValue(Map.of("kind", "WRONG", "articleId", "art-swing"))
                .exchange().expectStatus().isCreated().returnResult(String.class).getResponseHeaders().getFirst("Location");
        http.post().uri(place + "/close").headers(PARKS).bodyValue(Map.of()).exchange()
                .expectStatus().isEqualTo(422).expectBody().jsonPath("$.field").isEqualTo("answerSv");
        http.post().uri(place + "/close").headers(PARKS).header("If-Match", "\"9\"").bodyValue(Map.of("answerSv", "Svar"))
                .exchange().expectStatus().isEqualTo(412).expectHeader().valueEquals("ETag", "\"1\"");
        http.post().uri(place + "/close").headers(editorOf("schools")).bodyValue(Map.of("answerSv", "Svar"))
                .exchange().expectStatus().isNotFound();
        http.get().uri(place).headers(editorOf("schools")).exchange().expectStatus().isNotFound();
    }

    private static Consumer<HttpHeaders> editorOf(String organisation) {
        return headers -> {
            headers.set("X-Farled-Role", "EDITOR");
            headers.set("X-Farled-Organisation", organisation);
        };
    }
}
