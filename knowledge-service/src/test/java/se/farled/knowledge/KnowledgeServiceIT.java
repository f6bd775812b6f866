package se.farled.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.awaitility.Awaitility.await;
import static se.farled.knowledge.KnowledgeTopic.header;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.events.knowledge.ArticlePublished;
import se.farled.events.knowledge.ArticleRetired;
import se.farled.events.knowledge.OwnershipChanged;
import se.farled.testservers.CityServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The whole service over HTTP and on the topic, with the reference city in it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CityServers.class)
class KnowledgeServiceIT {

    private static final Consumer<HttpHeaders> EDITOR = as("EDITOR", "stadsbyggnad");
    private static final Consumer<HttpHeaders> OTHER_EDITOR = as("EDITOR", "miljo");
    private static final Consumer<HttpHeaders> LEAD = as("LEAD", null);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @LocalServerPort private int port;
    @Autowired private JdbcClient jdbc;
    private WebTestClient http;
    private KnowledgeTopic topic;

    @BeforeEach
    void theReferenceCity() {
        http = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).responseTimeout(Duration.ofSeconds(30))
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer test-token")
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4_000_000)).build();
        topic = new KnowledgeTopic();
        if (jdbc.sql("select count(*) from topic").query(Long.class).single() == 0) {
            importCity(ReferenceCity.json());
            topic.heard(546, Duration.ofSeconds(60));
        }
        listenAnew();
    }

    @AfterEach
    void stopListening() {
        topic.close();
    }

    @Test
    void importedCityIsShown() {
        http.get().uri("/organisations").exchange().expectStatus().isOk().expectBody().jsonPath("$.length()").isEqualTo(38);
        http.get().uri("/organisations/stadsbyggnad").exchange().expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"");
        http.get().uri("/topics").exchange().expectBody().jsonPath("$.length()").isEqualTo(169);
        http.get().uri("/places").exchange().expectBody().jsonPath("$.length()").isEqualTo(39);
        http.get().uri("/articles?organisation=stadsbyggnad&q=Playground").exchange().expectStatus().isOk()
                .expectBody().jsonPath("$[0].ownerId").isEqualTo("stadsbyggnad");
        http.get().uri("/topics/dod-sal/ownership").exchange().expectBody()
                .jsonPath("$.options[0].ownerId").exists().jsonPath("$.questionSv").exists();
        http.get().uri("/topics/unheard-of").exchange().expectStatus().isNotFound()
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void sameImportAgainChangesAndAnnouncesNothing() {
        // Given
        importCity(ReferenceCity.json());
        listenAnew();
        // When
        JsonNode counts = importCity(ReferenceCity.json());
        // Then
        assertThat(counts.properties()).allSatisfy(count -> assertThat(count.getValue().asInt()).isZero());
        topic.silence(Duration.ofMillis(1500));
    }

    @Test
    void importOfOneChangedArticleAnnouncesThatOne() {
        // Given
        ObjectNode city = ReferenceCity.json();
        ((ObjectNode) city.at("/articles/articles/0")).put("title_sv", "En annan rubrik");
        // When
        JsonNode counts = importCity(city);
        // Then
        assertThat(counts.get("articles").asInt()).isEqualTo(1);
        ArticlePublished heard = (ArticlePublished) topic.heard(1, A_SECOND).getFirst().value();
        assertThat(heard.getTitleSv()).isEqualTo("En annan rubrik");
        assertThat(heard.getVersion()).isGreaterThan(1);
    }

    @Test
    void editedArticleIsAnnouncedWithinASecond() {
        // Given
        String place = published();
        Map<String, Object> edited = article("Anmäl en gunga");
        // When
        http.put().uri(place).headers(EDITOR).header("If-Match", "\"1\"").bodyValue(edited).exchange()
                .expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"")
                .expectBody().jsonPath("$.titleSv").isEqualTo("Anmäl en gunga");
        // Then
        ConsumerRecord<String, SpecificRecord> heard = topic.heard(1, A_SECOND).getFirst();
        assertThat(heard.key()).isEqualTo("article/" + place.substring("/articles/".length()));
        assertThat(((ArticlePublished) heard.value()).getTitleSv()).isEqualTo("Anmäl en gunga");
        assertThat(header(heard, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(heard, "ce_type")).isEqualTo("se.farled.knowledge.ArticlePublished");
        assertThat(header(heard, "ce_id")).matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(header(heard, "ce_sequence")).isEqualTo("2");
        assertThat(header(heard, "traceparent")).startsWith("00-");
    }

    @Test
    void publishedArticleIsShownAtItsPlaceAndRetiredIsGone() {
        // Given
        String place = published();
        http.get().uri(place).exchange().expectStatus().isOk().expectBody().jsonPath("$.titleSv").isEqualTo("Ny");
        // When
        http.delete().uri(place).headers(EDITOR).exchange().expectStatus().isNoContent();
        // Then
        http.get().uri(place).exchange().expectStatus().isNotFound();
        ConsumerRecord<String, SpecificRecord> heard = topic.heard(1, A_SECOND).getFirst();
        assertThat(heard.value()).isInstanceOf(ArticleRetired.class);
        assertThat(heard.key()).isEqualTo("article/" + place.substring("/articles/".length()));
    }

    @Test
    void changedOwnershipIsAnnounced() {
        // Given
        var rule = Map.of("ownerId", "stadsbyggnad", "questionSv", "Var?", "options", List.of(
                Map.of("optionId", "park", "labelSv", "I en park", "ownerId", "stadsbyggnad"),
                Map.of("optionId", "gard", "labelSv", "På en gård", "ownerId", "fastighet")));
        // When
        http.put().uri("/topics/lekplats-trasig/ownership").headers(EDITOR).header("If-Match", "\"1\"").bodyValue(rule)
                .exchange().expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
        // Then
        OwnershipChanged heard = (OwnershipChanged) topic.heard(1, A_SECOND).getFirst().value();
        assertThat(heard.getOptions()).hasSize(2);
        assertThat(heard.getVersion()).isEqualTo(2);
    }

    @Test
    void changeWithoutAVersionIsAskedForOneAndAStaleOneIsRefused() {
        // Given
        String place = published();
        // Then
        http.put().uri(place).headers(EDITOR).bodyValue(article("x")).exchange().expectStatus().isEqualTo(428)
                .expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:version-required");
        http.put().uri(place).headers(EDITOR).header("If-Match", "\"9\"").bodyValue(article("x")).exchange()
                .expectStatus().isEqualTo(412).expectHeader().valueEquals("ETag", "\"1\"")
                .expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:stale");
    }

    @Test
    void twoEditorsOfOneVersionDoNotOverwriteEachOther() {
        // Given
        String place = published();
        // When
        List<Integer> answers = Stream.of("Den ena", "Den andra").map(title -> CompletableFuture.supplyAsync(() ->
                http.put().uri(place).headers(EDITOR).header("If-Match", "\"1\"").bodyValue(article(title)).exchange()
                        .returnResult(Void.class).getStatus().value())).toList().stream()
                .map(CompletableFuture::join).sorted().toList();
        // Then
        assertThat(answers).containsExactly(200, 412);
        topic.heard(1, A_SECOND);
        topic.silence(Duration.ofMillis(500));
    }

    @Test
    void foreignArticleIsForbiddenToAnEditorAndNotToTheLead() {
        // Given
        String place = published();
        // Then
        http.put().uri(place).headers(OTHER_EDITOR).header("If-Match", "\"1\"").bodyValue(article("x")).exchange()
                .expectStatus().isForbidden().expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:not-yours");
        http.delete().uri(place).headers(as("ADVISOR", null)).exchange().expectStatus().isForbidden();
        http.put().uri(place).header("If-Match", "\"1\"").bodyValue(article("x")).exchange().expectStatus().isForbidden();
        http.put().uri(place).headers(LEAD).header("If-Match", "*").bodyValue(article("x")).exchange().expectStatus().isOk();
        http.post().uri("/import").headers(EDITOR).bodyValue(ReferenceCity.json()).exchange().expectStatus().isForbidden();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            titleSv    | ""                      | 422 | titleSv
            ownerId    | "nobody"                | 403 |
            topicIds   | ["unheard-of"]          | 422 | topicIds[0]
            topicIds   | []                      | 422 | topicIds
            topicIds   | [null]                  | 422 | topicIds[0]
            topicIds   | "lekplats-trasig"       | 400 | topicIds
            reviewDate | "next spring"           | 400 | reviewDate
            advisorsSv | ["", "b"]               | 422 | advisorsSv[0]
            publicSv   | "zero \\u0000 byte"      | 422 |
            """)
    void invalidArticleIsRefusedByTheField(String field, String value, int status, String named) {
        // Given
        ObjectNode body = JsonMapper.shared().valueToTree(article("x"));
        body.set(field, JsonMapper.shared().readTree(value));
        // When
        var answer = http.post().uri("/articles").headers(EDITOR).bodyValue(body).exchange();
        // Then
        var problem = answer.expectStatus().isEqualTo(status)
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody();
        if (named != null) {
            problem.jsonPath("$.field").isEqualTo(named).jsonPath("$.reason").exists();
        }
    }

    @Test
    void malformedAndOversizedBodiesAndOtherMediaAreRefused() {
        post("{\"titleSv\": ", MediaType.APPLICATION_JSON).expectStatus().isBadRequest()
                .expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:malformed");
        post("titleSv=x", MediaType.TEXT_PLAIN).expectStatus().isEqualTo(415)
                .expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:unsupported-media-type");
        post("{\"titleSv\": \"" + "x".repeat(17 * 1024 * 1024) + "\"}", MediaType.APPLICATION_JSON)
                .expectStatus().isEqualTo(413).expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:content-too-large");
        http.get().uri("/nothing-here").exchange().expectStatus().isNotFound()
                .expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:not-found");
        http.method(HttpMethod.PATCH).uri("/articles/any").exchange().expectStatus().isEqualTo(405);
    }

    @Test
    void doorIsClosedToStrangersAndHealthIsOpen() {
        WebTestClient stranger = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
        stranger.get().uri("/articles").exchange().expectStatus().isUnauthorized()
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
        stranger.get().uri("/articles").header("Authorization", "Bearer wrong").exchange().expectStatus().isUnauthorized();
        stranger.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
        stranger.get().uri("/actuator/prometheus").exchange().expectStatus().isOk()
                .expectBody(String.class).value(text -> assertThat(text).contains("outbox_size", "outbox_oldest_age_seconds"));
        stranger.get().uri("/actuator/info").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void versionsAreShownWithRoleAndOrganisationAndOneIsRestored() {
        // Given
        String place = published();
        http.put().uri(place).headers(LEAD).header("If-Match", "\"1\"").bodyValue(article("Ändrad")).exchange().expectStatus().isOk();
        // When
        http.post().uri(place + "/restore").headers(EDITOR).header("If-Match", "\"2\"").bodyValue(Map.of("version", 1)).exchange()
                .expectStatus().isOk().expectHeader().valueEquals("ETag", "\"3\"").expectBody().jsonPath("$.titleSv").isEqualTo("Ny");
        // Then
        http.get().uri(place + "/versions").headers(EDITOR).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$[*].version").value(versions -> assertThat(versions).asInstanceOf(LIST).containsExactly(3, 2, 1))
                .jsonPath("$[1].by.role").isEqualTo("LEAD").jsonPath("$[0].by.organisationId").isEqualTo("stadsbyggnad")
                .jsonPath("$[1].titleSv").isEqualTo("Ändrad").jsonPath("$[0].at").exists();
        http.post().uri(place + "/restore").headers(EDITOR).bodyValue(Map.of("version", 1)).exchange().expectStatus().isEqualTo(428);
        http.post().uri(place + "/restore").headers(EDITOR).header("If-Match", "\"2\"").bodyValue(Map.of("version", 1)).exchange()
                .expectStatus().isEqualTo(412);
        http.get().uri("/articles/unheard-of/versions").exchange().expectStatus().isNotFound();
    }

    @Test
    void reviewThatIsDueIsOwedByTheArticlesOwnerAndShownToNoOther() {
        // Given
        Map<String, Object> overdue = new HashMap<>(article("Gammal"));
        overdue.put("reviewDate", "2026-01-01");
        http.post().uri("/articles").headers(EDITOR).bodyValue(overdue).exchange().expectStatus().isCreated();
        // Then
        http.get().uri("/owed").headers(EDITOR).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$[?(@.kind == 'REVIEW' && @.title == 'Gammal')].organisationId").isEqualTo("stadsbyggnad");
        http.get().uri("/owed?organisation=stadsbyggnad").headers(OTHER_EDITOR).exchange().expectStatus().isOk()
                .expectBody().json("[]");
        http.get().uri("/owed?organisation=stadsbyggnad").headers(LEAD).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.length()").value(count -> assertThat((Integer) count).isPositive());
    }

    /** Hears only what is announced from now on. */
    private void listenAnew() {
        await().atMost(Duration.ofSeconds(10)).until(
                () -> jdbc.sql("select count(*) from outbox").query(Long.class).single() == 0);
        topic.close();
        topic = new KnowledgeTopic();
    }

    /** Where an article of its own for this test is, already heard of. */
    private String published() {
        String place = http.post().uri("/articles").headers(EDITOR).bodyValue(article("Ny")).exchange()
                .expectStatus().isCreated().expectHeader().valueEquals("ETag", "\"1\"")
                .returnResult(String.class).getResponseHeaders().getFirst("Location");
        assertThat(topic.heard(1, A_SECOND).getFirst().value()).isInstanceOf(ArticlePublished.class);
        return place;
    }

    private WebTestClient.ResponseSpec post(String body, MediaType type) {
        return http.post().uri("/articles").headers(EDITOR).contentType(type).bodyValue(body).exchange();
    }

    private JsonNode importCity(JsonNode city) {
        return http.post().uri("/import").bodyValue(city).exchange().expectStatus().isOk()
                .expectBody(JsonNode.class).returnResult().getResponseBody();
    }

    private static Map<String, Object> article(String title) {
        return Map.of("topicIds", List.of("lekplats-trasig"), "ownerId", "stadsbyggnad", "titleSv", title,
                "publicSv", "Berätta var lekplatsen ligger.", "advisorsSv", List.of("Fråga om någon är skadad."));
    }

    private static Consumer<HttpHeaders> as(String role, String organisation) {
        return headers -> {
            headers.set("X-Farled-Role", role);
            if (organisation != null) {
                headers.set("X-Farled-Organisation", organisation);
            }
        };
    }
}
