package se.farled.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
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
import se.farled.events.knowledge.BriefingPublished;
import se.farled.events.knowledge.NoticeAnnounced;
import se.farled.events.knowledge.NoticeState;
import se.farled.events.knowledge.NoticeWithdrawn;
import se.farled.knowledge.organisation.Organisations;
import se.farled.knowledge.topic.Topics;
import se.farled.testservers.CityServers;

/** Notices over HTTP and on the topic. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CityServers.class)
class NoticesIT {

    private static final Consumer<HttpHeaders> PARKS = editorOf("parks");
    private static final Duration SOON = Duration.ofSeconds(10);

    @LocalServerPort private int port;
    @Autowired private Organisations organisations;
    @Autowired private Topics topics;
    private WebTestClient http;
    private KnowledgeTopic topic;

    @BeforeEach
    void parksThatOwnSwings() {
        organisations.save(Fixtures.organisation("parks"));
        topics.save(Fixtures.topic("swing"));
        http = WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).responseTimeout(Duration.ofSeconds(30))
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer test-token").build();
        topic = new KnowledgeTopic();
    }

    @AfterEach
    void stopListening() {
        topic.close();
    }

    @Test
    void noticeGoesFromAnnouncedToWithdrawnAndEachStepIsHeard() {
        // When
        String place = announced(notice(Map.of()));
        http.post().uri(place + "/publish").headers(PARKS).exchange().expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.field").isEqualTo("briefing");
        http.post().uri(place + "/briefing").headers(PARKS).header("If-Match", "\"1\"").bodyValue(briefing()).exchange()
                .expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"").expectBody()
                .jsonPath("$.state").isEqualTo("BRIEFED").jsonPath("$.briefing.questions[0].answerSv").isEqualTo("På tisdag.")
                .jsonPath("$.briefing.knowsMore.phone").isEqualTo("040-628 04 61");
        http.post().uri(place + "/publish").headers(PARKS).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.state").isEqualTo("PUBLIC").jsonPath("$.missed").isEqualTo(false);
        http.post().uri(place + "/withdraw").headers(PARKS).exchange().expectStatus().isOk();
        // Then
        List<SpecificRecord> heard = topic.heard(4, SOON).stream().map(record -> record.value()).toList();
        assertThat(((NoticeAnnounced) heard.get(0)).getNotice().getState()).isEqualTo(NoticeState.ANNOUNCED);
        assertThat(((BriefingPublished) heard.get(1)).getNotice().getState()).isEqualTo(NoticeState.BRIEFED);
        assertThat(((BriefingPublished) heard.get(2)).getNotice().getState()).isEqualTo(NoticeState.PUBLIC);
        assertThat(((NoticeWithdrawn) heard.get(3)).getVersion()).isEqualTo(4);
    }

    @Test
    void crisisIsPublicBeforeItsBriefingAndOwesIt() {
        // Given
        String place = announced(notice(Map.of("kind", "CRISIS", "pinned", true)));
        // When
        http.post().uri(place + "/publish").headers(PARKS).bodyValue(Map.of("crisis", true)).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$.state").isEqualTo("PUBLIC").jsonPath("$.crisis").isEqualTo(true)
                .jsonPath("$.briefing").isEmpty().jsonPath("$.briefingDueAt").exists();
        // Then
        NoticeAnnounced heard = (NoticeAnnounced) topic.heard(2, SOON).getLast().value();
        assertThat(heard.getNotice().getCrisis()).isTrue();
        assertThat(heard.getNotice().getBriefingDueAt()).isAfter(Instant.now().plus(Duration.ofMinutes(110)));
        http.get().uri("/notices?state=PUBLIC&organisation=parks").exchange().expectStatus().isOk()
                .expectBody().jsonPath("$[?(@.noticeId == '" + place.substring(9) + "')].crisis").isEqualTo(true);
    }

    @Test
    void briefedNoticeIsPublicWhenItsHourComes() {
        // When
        announced(notice(Map.of("briefing", briefing(), "publicAt", Instant.now().plusMillis(300).toString())));
        // Then
        BriefingPublished heard = (BriefingPublished) topic.heard(2, SOON).getLast().value();
        assertThat(heard.getNotice().getState()).isEqualTo(NoticeState.PUBLIC);
    }

    @Test
    void draftIsNotHeardUntilItIsAnnounced() {
        // Given
        String place = announced(notice(Map.of("draft", true)));
        topic.silence(Duration.ofMillis(500));
        // When
        http.put().uri(place).headers(PARKS).header("If-Match", "\"1\"").bodyValue(notice(Map.of())).exchange()
                .expectStatus().isOk().expectBody().jsonPath("$.state").isEqualTo("ANNOUNCED");
        // Then
        assertThat(topic.heard(1, SOON).getFirst().value()).isInstanceOf(NoticeAnnounced.class);
    }

    @Test
    void draftIsShownToItsOwnOrganisationOnly() {
        String place = announced(notice(Map.of("draft", true)));
        http.get().uri(place).headers(PARKS).exchange().expectStatus().isOk();
        http.get().uri(place).headers(editorOf("schools")).exchange().expectStatus().isNotFound();
        http.get().uri("/notices?state=DRAFT").headers(editorOf("schools")).exchange().expectStatus().isOk().expectBody().json("[]");
        http.get().uri("/notices?state=DRAFT").headers(headers -> headers.set("X-Farled-Role", "ADVISOR")).exchange().expectBody().json("[]");
    }

    @Test
    void answerToASurgeNamesItAndFiguresCountWhatWasPublished() {
        // When
        String place = announced(notice(Map.of("briefing", briefing(), "surgeId", "surge-7")));
        http.post().uri(place + "/publish").headers(PARKS).exchange().expectStatus().isOk().expectBody().jsonPath("$.surgeId").isEqualTo("surge-7");
        // Then
        assertThat(((BriefingPublished) topic.heard(2, SOON).getLast().value()).getNotice().getSurgeId()).isEqualTo("surge-7");
        String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
        http.get().uri("/figures/briefings?from=2026-01-01&to=" + tomorrow).headers(PARKS).exchange().expectStatus().isOk()
                .expectBody().jsonPath("$[0].organisationId").isEqualTo("parks").jsonPath("$[0].published").value(count ->
                        assertThat((Integer) count).isPositive());
        http.get().uri("/figures/briefings?from=yesterday").headers(PARKS).exchange().expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.field").isEqualTo("from");
    }

    @Test
    void refusalsSayWhy() {
        String place = announced(notice(Map.of()));
        http.put().uri(place).headers(PARKS).bodyValue(notice(Map.of())).exchange().expectStatus().isEqualTo(428);
        http.put().uri(place).headers(PARKS).header("If-Match", "\"9\"").bodyValue(notice(Map.of())).exchange()
                .expectStatus().isEqualTo(412).expectHeader().valueEquals("ETag", "\"1\"");
        http.post().uri(place + "/withdraw").headers(editorOf("schools")).exchange().expectStatus().isForbidden();
        http.post().uri("/notices").headers(PARKS).bodyValue(notice(Map.of("titleSv", ""))).exchange()
                .expectStatus().isEqualTo(422).expectBody().jsonPath("$.field").isEqualTo("titleSv");
        http.post().uri("/notices").headers(PARKS).bodyValue(notice(Map.of("briefing", Map.of()))).exchange()
                .expectStatus().isEqualTo(422).expectBody().jsonPath("$.field").isEqualTo("briefing.whatSv");
        http.post().uri("/notices").headers(PARKS).bodyValue(notice(Map.of("kind", "GOSSIP"))).exchange()
                .expectStatus().isBadRequest().expectBody().jsonPath("$.field").isEqualTo("kind");
        http.get().uri("/notices/ntc-unheard-of").exchange().expectStatus().isNotFound();
        http.get().uri("/notices?state=GOSSIP").exchange().expectStatus().isBadRequest();
    }

    private String announced(Map<String, Object> notice) {
        return http.post().uri("/notices").headers(PARKS).bodyValue(notice).exchange().expectStatus().isCreated()
                .returnResult(String.class).getResponseHeaders().getFirst("Location");
    }

    private static Map<String, Object> notice(Map<String, Object> besides) {
        Map<String, Object> notice = new HashMap<>(Map.of("organisationId", "parks", "kind", "PLANNED_OUTAGE",
                "titleSv", "Gungorna byts ut", "topicIds", List.of("swing"), "places", List.of("Norra Kajen"),
                "publicAt", Instant.now().plus(Duration.ofHours(3)).toString()));
        notice.putAll(besides);
        return notice;
    }

    private static Map<String, Object> briefing() {
        return Map.of("whatSv", "Alla gungor byts.", "expectedContacts", 40,
                "questions", List.of(Map.of("questionSv", "När?", "answerSv", "På tisdag.")),
                "knowsMore", Map.of("organisationId", "parks", "roleSv", "parkmästaren", "phone", "040-628 04 61"));
    }

    private static Consumer<HttpHeaders> editorOf(String organisation) {
        return headers -> {
            headers.set("X-Farled-Role", "EDITOR");
            headers.set("X-Farled-Organisation", organisation);
        };
    }
}
