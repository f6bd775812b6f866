package se.farled.gateway.department;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.gateway.WithoutServers.FakeParts.CASES;
import static se.farled.gateway.WithoutServers.FakeParts.KNOWLEDGE;
import static se.farled.gateway.WithoutServers.FakeParts.ROUTER;
import static se.farled.gateway.staff.SignedInStaff.body;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.gateway.staff.SignedInStaff;
import se.farled.gateway.staff.StaffPagesWithoutServers;

@StaffPagesWithoutServers
class OwedPageTest {
    private static final String GAP = "/department/gaps/gap-1";

    @Autowired
    private WebTestClient http;
    private SignedInStaff editor;

    @BeforeEach
    void theWaterCompanyOwesSeveralThings() {
        CASES.forget();
        KNOWLEDGE.forget();
        ROUTER.forget();
        CASES.answers("GET /cases", 200, """
                [{"caseId":"01a210fb-1c79-7753-8acc-eeeda86a0001","caseNumber":"2026-000123","contactId":"01a210fb-1c79-7753-8acc-eeeda86a0002","topicId":"vatten-avbrott",
                "organisationId":"vattenavfall","channel":"WEB","state":"PROPOSED","stateSince":"2026-11-24T13:25:00Z","openedAt":"2026-11-24T13:25:00Z","history":[],"version":3}]""");
        KNOWLEDGE.answers("GET /owed", 200, """
                [{"kind":"MISSED_BRIEFING","id":"ntc-1","title":"Vattnet stängs av","dueAt":"2026-11-24T09:00:00Z","organisationId":"vattenavfall"},
                {"kind":"SURGE","id":"srg-1","title":"Inget vatten i kranen","dueAt":"2099-11-24T11:00:00Z","organisationId":"vattenavfall"},
                {"kind":"GAP","id":"gap-1","title":"Avbrott i vattnet","dueAt":"2099-11-26T11:00:00Z","organisationId":"vattenavfall"},
                {"kind":"REVIEW","id":"art-1","title":"Brunt vatten","dueAt":"2099-12-01T00:00:00Z","organisationId":"vattenavfall"},
                {"kind":"REVIEW","id":"art-skola","title":"Skolval","dueAt":"2099-12-01T00:00:00Z","organisationId":"skola"}]""");
        ROUTER.answers("GET /topics", 200, "[{\"topicId\":\"vatten-avbrott\",\"name\":\"Avbrott i vattnet\",\"nameEn\":\"Water outage\",\"ownerId\":\"vattenavfall\"}]");
        ROUTER.answers("GET /organisations", 200, "[]");
        KNOWLEDGE.answers("GET /gaps/gap-1", 200, gap("vattenavfall", "NOT_IN_BASE", "null", "null"));
        KNOWLEDGE.answers("GET /articles", 200, "[" + article("art-1", 3) + "]");
        KNOWLEDGE.answers("GET /articles/art-1", 200, article("art-1", 3));
        editor = new SignedInStaff(http, "editor.vattenavfall");
    }

    @Test
    void allThatIsOwedStandsInOneListByItsHour() {
        // When
        var page = editor.page("/department");

        // Then
        assertThat(page).contains("Glömt underlag", "skulle ha varit klart", "Ärende: ta eller avböj", "2026-000123", "Anstormning: vad svarar vi?", "Kunskapslucka",
                "Svar att se över", "href=\"/department/notices/ntc-1\"", "href=\"/department/notices/new?surge=srg-1\"", "href=\"/department/gaps/gap-1\"",
                "href=\"/department/articles/art-1\"").doesNotContain("Skolval", "??");
        assertThat(page.indexOf("ntc-1")).isLessThan(page.indexOf("2026-000123")).isLessThan(page.indexOf("srg-1"));
        assertThat(page.indexOf("gap-1")).isLessThan(page.indexOf("art-1"));
        assertThat(KNOWLEDGE.lastCall().request()).isEqualTo("GET /owed?organisation=vattenavfall");
        assertThat(editor.page("/department?lang=en")).contains("Forgotten briefing", "was due").doesNotContain("??");
    }

    @Test
    void eachPartStandsWhileTheOtherIsAway() {
        // Given
        KNOWLEDGE.answers("GET /owed", 503, "");

        // Then
        assertThat(editor.page("/department")).contains("Bara ärendena visas just nu", "2026-000123");
        KNOWLEDGE.answers("GET /owed", 200, "[{\"kind\":\"GAP\",\"id\":\"gap-1\",\"title\":\"Avbrott\",\"dueAt\":\"2099-11-26T11:00:00Z\",\"organisationId\":\"vattenavfall\"}]");
        CASES.answers("GET /cases", 503, "");
        assertThat(editor.page("/department")).contains("Ärendena går inte att hämta", "Kunskapslucka");
    }

    @Test
    void whoOwesNothingIsToldWhatWillComeHere() {
        // Given
        KNOWLEDGE.answers("GET /owed", 200, "[]");
        CASES.answers("GET /cases", 200, "[]");

        // Then
        assertThat(editor.page("/department")).contains("Inget väntar på er.");
    }

    @Test
    void aGapShowsTheWordingAndBothWaysToAnswer() {
        // When
        var page = editor.page(GAP);

        // Then
        assertThat(page).contains("Saknas i kunskapsbasen", "Hur länge &lt;i&gt;är&lt;/i&gt; vattnet borta?", "Avbrott i vattnet", "href=\"/department/articles/new?gap=gap-1\"",
                "Eller svara direkt", "Brunt vatten").doesNotContain("??");
        assertThat(editor.page(GAP + "?lang=en")).contains("Not in the knowledge base", "Close the gap").doesNotContain("??");
    }

    @Test
    void aGapIsClosedWithWordsOnTheVersionThatWasRead() {
        // Given
        KNOWLEDGE.answers("POST /gaps/gap-1/close", 200, gap("vattenavfall", "NOT_IN_BASE", "\"2026-11-25T09:00:00Z\"", "{\"articleId\":null,\"answerSv\":\"Till klockan fem.\"}"));

        // When
        editor.post(GAP, Map.of("version", "2", "answerSv", " Till klockan fem. ", "articleId", "")).expectStatus().isSeeOther().expectHeader().location(GAP + "?said=closed");

        // Then
        assertThat(KNOWLEDGE.lastCall().body()).isEqualTo("{\"articleId\":null,\"answerSv\":\"Till klockan fem.\"}");
        assertThat(KNOWLEDGE.lastCall().header("If-Match")).isEqualTo("\"2\"");
        KNOWLEDGE.answers("GET /gaps/gap-1", 200, gap("vattenavfall", "NOT_IN_BASE", "\"2026-11-25T09:00:00Z\"", "{\"articleId\":null,\"answerSv\":\"Till klockan fem.\"}"));
        assertThat(editor.page(GAP + "?said=closed")).contains("Luckan är stängd. Den som väntar får svaret.", "Till klockan fem.").doesNotContain("Stäng luckan");
    }

    @Test
    void eachRefusalOfAnAnswerKeepsWhatWasTyped() {
        // Given
        var typed = Map.of("version", "2", "answerSv", "Till klockan fem.");

        // Then
        KNOWLEDGE.answers("POST /gaps/gap-1/close", 422, "{\"status\":422,\"field\":\"answerSv\"}");
        assertThat(body(editor.post(GAP, typed).expectStatus().isEqualTo(422))).contains("id=\"answer-wrong\"", "Till klockan fem.");
        KNOWLEDGE.answers("POST /gaps/gap-1/close", 422, "{\"status\":422,\"field\":\"closedAt\"}");
        assertThat(body(editor.post(GAP, typed).expectStatus().isEqualTo(409))).contains("redan stängd", "Till klockan fem.");
        KNOWLEDGE.answers("POST /gaps/gap-1/close", 412, "{\"status\":412}");
        assertThat(body(editor.post(GAP, typed).expectStatus().isEqualTo(412))).contains("Någon har ändrat luckan", "Till klockan fem.");
        KNOWLEDGE.answers("POST /gaps/gap-1/close", 503, "");
        assertThat(body(editor.post(GAP, typed).expectStatus().isEqualTo(503))).contains("Det gick inte att spara", "Till klockan fem.").doesNotContain("??");
    }

    @Test
    void anAnswerWrittenForAGapClosesIt() {
        // Given
        assertThat(editor.page("/department/articles/new?gap=gap-1")).contains("stänger en kunskapslucka", "Hur länge &lt;i&gt;är&lt;/i&gt; vattnet borta?")
                .containsPattern("value=\"vatten-avbrott\" checked").doesNotContain("??");
        KNOWLEDGE.answers("POST /articles", 201, article("art-2", 1));
        KNOWLEDGE.answers("POST /gaps/gap-1/close", 200, gap("vattenavfall", "NOT_IN_BASE", "\"2026-11-25T09:00:00Z\"", "null"));

        // When
        editor.post("/department/articles", Map.of("gapId", "gap-1", "titleSv", "Brunt vatten", "publicSv", "Spola.", "topicIds", "vatten-avbrott"))
                .expectStatus().isSeeOther().expectHeader().location("/department/articles/art-2?said=closed");

        // Then
        assertThat(KNOWLEDGE.lastCall().body()).isEqualTo("{\"articleId\":\"art-2\",\"answerSv\":null}");
    }

    @Test
    void anotherOrganisationsGapIsNotThere() {
        // Given
        KNOWLEDGE.answers("GET /gaps/gap-1", 200, gap("skola", "WRONG", "null", "null"));

        // Then
        editor.get(GAP).expectStatus().isNotFound();
        editor.post(GAP, Map.of("version", "2", "answerSv", "Nej.")).expectStatus().isNotFound();
        assertThat(KNOWLEDGE.calls("POST /gaps/gap-1/close")).isEmpty();
        assertThat(editor.page("/department/articles/new?gap=gap-1")).doesNotContain("Hur länge", "stänger en kunskapslucka");
    }

    @Test
    void aSurgeAsksWhatWeAnswerAndTheAnswerBelongsToIt() {
        // Given
        ROUTER.answers("GET /surges/srg-1", 200, """
                {"surgeId":"srg-1","topicId":"vatten-avbrott","topicName":"Inget vatten i kranen","words":[],"organisationId":"vattenavfall","count":14,"expected":1.6,
                "since":"2026-11-25T07:00:00Z","covered":false,"examples":["Det kommer inget vatten","Vattnet är borta i Norrhamn"]}""");
        KNOWLEDGE.answers("POST /notices", 201, """
                {"noticeId":"ntc-9","version":1,"organisationId":"vattenavfall","kind":"CRISIS","state":"BRIEFED","titleSv":"Vattnet är borta","publicAt":"2026-11-25T12:00:00Z",
                "topicIds":[],"places":[],"pinned":false,"missed":false,"crisis":false,"briefing":null}""");

        // When
        var page = editor.page("/department/notices/new?surge=srg-1");

        // Then
        assertThat(page).contains("Vad svarar vi?", "14 kontakter, normalt 2", "”Vattnet är borta i Norrhamn”").containsPattern("value=\"vatten-avbrott\" checked").doesNotContain("??");
        editor.post("/department/notices", Map.of("step", "told", "surgeId", "srg-1", "titleSv", "Vattnet är borta", "kind", "CRISIS", "briefing.whatSv", "En ventil brast"))
                .expectStatus().isSeeOther();
        assertThat(KNOWLEDGE.lastCall().body()).contains("\"surgeId\":\"srg-1\"");
    }

    @Test
    void anotherOrganisationsSurgeShowsNothing() {
        // Given
        ROUTER.answers("GET /surges/srg-1", 200, "{\"surgeId\":\"srg-1\",\"topicName\":\"Skolval\",\"organisationId\":\"skola\",\"count\":14,\"expected\":1,\"examples\":[\"Vilken skola\"]}");

        // Then
        assertThat(editor.page("/department/notices/new?surge=srg-1")).doesNotContain("Vilken skola", "??");
    }

    private static String gap(String organisation, String kind, String closedAt, String answer) {
        return """
                {"gapId":"gap-1","version":2,"kind":"%s","organisationId":"%s","topicId":"vatten-avbrott","articleId":null,"contactId":null,
                "wording":"Hur länge <i>är</i> vattnet borta?","reportedAt":"2026-11-24T13:20:00Z","dueAt":"2026-11-26T13:20:00Z","closedAt":%s,"answer":%s}"""
                .formatted(kind, organisation, closedAt, answer);
    }

    private static String article(String id, int version) {
        return """
                {"articleId":"%s","version":%d,"topicIds":["vatten-avbrott"],"ownerId":"vattenavfall","titleSv":"Brunt vatten","titleEn":null,"publicSv":"Spola.","publicEn":null,
                "advisorsSv":[],"reviewDate":"2027-01-31"}""".formatted(id, version);
    }
}
