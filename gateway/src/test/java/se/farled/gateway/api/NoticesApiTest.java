package se.farled.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.gateway.WithoutServers.FakeParts.KNOWLEDGE;
import static se.farled.gateway.WithoutServers.FakeParts.ROUTER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.gateway.FakeService;
import se.farled.gateway.WithoutServers;

@WithoutServers
class NoticesApiTest {
    private static final String ALL = """
            [{"noticeId":"n1","state":"PUBLIC","organisationId":"water"},{"noticeId":"n2","state":"DRAFT","organisationId":"parks"},
             {"noticeId":"n3","state":"BRIEFED","organisationId":"parks"},{"noticeId":"n4","state":"OVER","organisationId":"parks"}]""";

    @Autowired
    private WebTestClient http;

    @BeforeEach
    void forget() {
        KNOWLEDGE.forget();
        ROUTER.forget();
    }

    @Test
    void everyoneInsideSeesWhatIsInForce() {
        // Given
        KNOWLEDGE.answers("GET /notices", 200, ALL);

        // When
        var answer = get("advisor", "/api/notices");

        // Then
        answer.expectStatus().isOk().expectBody().jsonPath("$[*].noticeId").value(ids -> assertThat(ids).asString().isEqualTo("[\"n1\",\"n3\"]"));
    }

    @Test
    void aDraftIsSeenByItsOwnOrganisationAlone() {
        // Given
        KNOWLEDGE.answers("GET /notices", 200, "[{\"noticeId\":\"n2\",\"state\":\"DRAFT\",\"organisationId\":\"parks\"}]");
        KNOWLEDGE.answers("GET /notices/n2", 200, "{\"noticeId\":\"n2\",\"state\":\"DRAFT\",\"organisationId\":\"parks\"}");

        // When
        var own = get("editor.parks", "/api/notices?state=DRAFT");
        var others = get("editor.schools", "/api/notices?state=DRAFT");

        // Then
        own.expectStatus().isOk().expectBody().jsonPath("$.length()").isEqualTo(1);
        others.expectStatus().isOk().expectBody().jsonPath("$.length()").isEqualTo(0);
        get("editor.parks", "/api/notices/n2").expectStatus().isOk();
        get("lead", "/api/notices/n2").expectStatus().isNotFound().expectHeader().contentType("application/problem+json");
    }

    @Test
    void anEditorAnnouncesForTheOwnOrganisation() {
        // Given
        KNOWLEDGE.answers("POST /notices", new FakeService.Answer(201, "{\"noticeId\":\"n1\"}", "\"1\"", 0));

        // When
        var answer = http.post().uri("/api/notices").headers(headers -> headers.setBasicAuth("editor.parks", "farled"))
                .contentType(MediaType.APPLICATION_JSON).bodyValue("{\"titleSv\":\"Lekplatsen stängs\"}").exchange();

        // Then
        answer.expectStatus().isCreated().expectHeader().valueEquals("ETag", "\"1\"");
        assertThat(KNOWLEDGE.lastCall().body()).contains("\"organisationId\":\"parks\"");
    }

    @Test
    void theFieldThatIsMissingIsNamed() {
        // Given
        KNOWLEDGE.answers("POST /notices/n1/publish", 422, """
                {"type":"urn:farled:problem:invalid","title":"Not valid","status":422,"field":"briefing","reason":"is missing"}""");

        // When
        var answer = http.post().uri("/api/notices/n1/publish").headers(headers -> {
            headers.setBasicAuth("editor.parks", "farled");
            headers.set("If-Match", "\"3\"");
        }).exchange();

        // Then
        answer.expectStatus().isEqualTo(422).expectHeader().contentType("application/problem+json").expectBody().jsonPath("$.field").isEqualTo("briefing");
        assertThat(KNOWLEDGE.lastCall().header("If-Match")).isEqualTo("\"3\"");
    }

    @Test
    void anEditorSeesWhatTheOwnOrganisationOwesOnly() {
        // When
        get("editor.parks", "/api/owed").expectStatus().isOk();
        var own = KNOWLEDGE.lastCall().request();
        get("editor.parks", "/api/gaps?open=true").expectStatus().isOk();
        var gaps = KNOWLEDGE.lastCall().request();
        var others = get("editor.parks", "/api/owed?organisation=water");

        // Then
        assertThat(own).isEqualTo("GET /owed?organisation=parks");
        assertThat(gaps).isEqualTo("GET /gaps?organisation=parks&open=true");
        others.expectStatus().isForbidden().expectHeader().contentType("application/problem+json");
    }

    @Test
    void surgesComeFromTheRouter() {
        // When
        get("advisor", "/api/surges?open=true").expectStatus().isOk();

        // Then
        assertThat(ROUTER.lastCall().request()).isEqualTo("GET /surges?open=true");
    }

    @Test
    void anOrganisationSeesItsOwnSurgesOnly() {
        // Given
        var own = "{\"surgeId\":\"s1\",\"organisationId\":\"parks\",\"examples\":[\"the swing\"]}";
        var other = "{\"surgeId\":\"s2\",\"organisationId\":\"schools\",\"examples\":[\"the queue\"]}";
        ROUTER.answers("GET /surges", 200, "[" + own + "," + other + "]");
        ROUTER.answers("GET /surges/s2", 200, other);

        // When
        var seen = get("editor.parks", "/api/surges").expectStatus().isOk().expectBody(String.class).returnResult().getResponseBody();

        // Then
        assertThat(seen).contains("the swing").doesNotContain("the queue");
        get("editor.parks", "/api/surges/s2").expectStatus().isNotFound();
        get("advisor", "/api/surges/s2").expectStatus().isOk();
    }

    private WebTestClient.ResponseSpec get(String user, String path) {
        return http.get().uri(path).headers(headers -> headers.setBasicAuth(user, "farled")).exchange();
    }
}
