package se.farled.gateway.department;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.gateway.WithoutServers.FakeParts.KNOWLEDGE;
import static se.farled.gateway.WithoutServers.FakeParts.ROUTER;
import static se.farled.gateway.staff.SignedInStaff.body;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.gateway.FakeService;
import se.farled.gateway.staff.SignedInStaff;
import se.farled.gateway.staff.StaffPagesWithoutServers;

@StaffPagesWithoutServers
class NoticePageTest {
    private static final String PAGE = "/department/notices/ntc-1";
    private static final String BRIEFING = """
            {"whatSv":"Ventilen byts","appliesFrom":"2026-11-25T21:00:00Z","appliesUntil":"2026-11-26T04:00:00Z","expectedContacts":120,
            "questions":[{"questionSv":"Är det vår gata?","answerSv":"Sök i driftkartan.","questionEn":"Is it our street?","answerEn":null}],
            "knowsMore":{"organisationId":"vattenavfall","roleSv":"driftledaren","phone":"040-628 04 61","hours":"dygnet runt"}}""";

    @Autowired
    private WebTestClient http;
    private SignedInStaff editor;

    @BeforeEach
    void theWaterCompanyHasANotice() {
        KNOWLEDGE.forget();
        ROUTER.forget();
        ROUTER.answers("GET /topics", 200, """
                [{"topicId":"vatten-avbrott","name":"Avbrott i vattnet","nameEn":"Water outage","ownerId":"vattenavfall"},
                {"topicId":"lekplats-trasig","name":"Trasig lekplats","nameEn":"Broken playground","ownerId":"stadsbyggnad"}]""");
        KNOWLEDGE.answers("GET /notices", 200, "[]");
        kept("ANNOUNCED", "null", 3);
        editor = new SignedInStaff(http, "editor.vattenavfall");
    }

    @Test
    void whatIsOwedStandsFirstWithTheHourItIsDue() {
        // Given
        KNOWLEDGE.answers("GET /notices", 200, "[" + notice("ntc-1", "vattenavfall", "ANNOUNCED", "null", 3, "null") + ","
                + notice("ntc-2", "vattenavfall", "PUBLIC", "null", 2, "\"2026-11-25T10:42:00Z\"") + "]");

        // When
        var page = editor.page("/department/notices");

        // Then
        assertThat(page).contains("Kris: underlag senare", "11.42", "Förvarnad, underlag saknas", "Vattnet stängs av").doesNotContain("??");
        assertThat(page.indexOf("ntc-2")).isLessThan(page.indexOf("ntc-1"));
        assertThat(KNOWLEDGE.lastCall().request()).isEqualTo("GET /notices?organisation=vattenavfall");
        assertThat(editor.page("/department/notices?lang=en")).contains("Briefing missing").doesNotContain("??");
    }

    @Test
    void theFormAsksTheFiveThingsAndShowsTheDesksViewBesideIt() {
        // Given
        kept("BRIEFED", BRIEFING, 4);

        // When
        var page = editor.page(PAGE);

        // Then
        assertThat(page).contains("1. Vad händer?", "2. Från när till när?", "3. Vilka ämnen och platser?", "4. Hur många", "5. Vad svarar vi",
                "value=\"2026-11-25T22:00\"", "Så ser det ut vid disken", "Sök i driftkartan.", "omkring 120 kontakter", "driftledaren, 040-628 04 61, dygnet runt",
                "Publicera nu", "Dra tillbaka").containsPattern("value=\"vatten-avbrott\" checked").doesNotContain("??");
        assertThat(editor.page(PAGE + "?lang=en")).contains("What do we answer", "Water outage").doesNotContain("??");
    }

    @Test
    void whatIsTypedIsKeptAsItWasMeant() {
        // Given
        KNOWLEDGE.answers("POST /notices", 201, notice("ntc-9", "vattenavfall", "BRIEFED", BRIEFING, 1, "null"));

        // When
        var form = typed();
        form.put("step", "told");
        editor.post("/department/notices", form).expectStatus().isSeeOther().expectHeader().location("/department/notices/ntc-9?said=told");

        // Then
        assertThat(KNOWLEDGE.lastCall().body()).contains("\"organisationId\":\"vattenavfall\"", "\"titleSv\":\"Vattnet stängs av\"", "\"draft\":false",
                "\"appliesFrom\":\"2026-11-25T21:00:00Z\"", "\"until\":\"2026-11-26T04:00:00Z\"", "\"places\":[\"Tegelbruket\",\"Bruksvägen\"]",
                "\"expectedContacts\":120", "\"questionSv\":\"Är det vår gata?\"", "\"answerEn\":null", "\"roleSv\":\"driftledaren\"");
    }

    @Test
    void anEditedAnswerToASurgeGoesOnAnsweringIt() {
        // Given
        KNOWLEDGE.answers("GET /notices/ntc-1", 200, notice("ntc-1", "vattenavfall", "BRIEFED", BRIEFING, 4, "null").replace("\"link\":", "\"surgeId\":\"srg-1\",\"link\":"));
        ROUTER.answers("GET /surges/srg-1", 404, "{\"status\":404}");

        // Then
        assertThat(editor.page(PAGE)).contains("name=\"surgeId\" value=\"srg-1\"").doesNotContain("??");
    }

    @Test
    void aDraftIsSavedAsADraft() {
        // Given
        KNOWLEDGE.answers("POST /notices", 201, notice("ntc-9", "vattenavfall", "DRAFT", "null", 1, "null"));

        // When
        editor.post("/department/notices", Map.of("titleSv", "Vattnet", "kind", "DECISION")).expectStatus().isSeeOther();

        // Then
        assertThat(KNOWLEDGE.lastCall().body()).contains("\"draft\":true", "\"briefing\":null");
    }

    @Test
    void nothingIsPublicBeforeItsBriefingAndTheOtherChoiceIsShown() {
        // Given
        KNOWLEDGE.answers("PUT /notices/ntc-1", 200, notice("ntc-1", "vattenavfall", "ANNOUNCED", "null", 4, "null"));
        KNOWLEDGE.answers("POST /notices/ntc-1/publish", 422, "{\"status\":422,\"field\":\"briefing\",\"errors\":[{\"field\":\"briefing\",\"reason\":\"is missing\"}]}");

        // When
        var page = body(editor.post(PAGE, Map.of("version", "3", "step", "public", "titleSv", "Vattnet stängs av", "kind", "CRISIS")).expectStatus().isEqualTo(422));

        // Then
        assertThat(page).contains("vägledarna går först", "<details class=\"crisis\" open", "name=\"version\" value=\"4\"")
                .doesNotContain("Det här behöver rättas", "medan du skrev");
    }

    @Test
    void aCrisisIsPublicAtOnceAndItsClockIsShownAsTheExactTime() {
        // Given
        KNOWLEDGE.answers("PUT /notices/ntc-1", 200, notice("ntc-1", "vattenavfall", "ANNOUNCED", "null", 4, "null"));
        var owing = notice("ntc-1", "vattenavfall", "PUBLIC", "null", 5, "\"2099-11-25T10:42:00Z\"");
        KNOWLEDGE.answers("POST /notices/ntc-1/publish", 200, owing);

        // When
        editor.post(PAGE, Map.of("version", "3", "step", "crisis", "titleSv", "Vattnet stängs av", "kind", "CRISIS")).expectStatus().isSeeOther()
                .expectHeader().location(PAGE + "?said=crisis");

        // Then
        assertThat(KNOWLEDGE.lastCall().body()).isEqualTo("{\"crisis\":true}");
        KNOWLEDGE.answers("GET /notices/ntc-1", 200, owing);
        assertThat(editor.page(PAGE + "?said=crisis")).contains("Klockan för underlaget går", "senast", "25 nov 2099 11.42", "Lämna underlaget");
    }

    @Test
    void errorsStandBesideTheirFieldsAndWhatWasTypedStays() {
        // Given
        KNOWLEDGE.answers("PUT /notices/ntc-1", 422, """
                {"status":422,"errors":[{"field":"titleSv","reason":"is missing"},{"field":"briefing.questions[0].answerSv","reason":"is missing"},
                {"field":"topicIds[0]","reason":"names no known topic"}]}""");

        // When
        var form = typed();
        form.put("step", "told");
        var page = body(editor.post(PAGE, form).expectStatus().isEqualTo(422));

        // Then
        assertThat(page).contains("href=\"#titleSv\"", "id=\"titleSv-wrong\"", "id=\"briefing.questions[0].answerSv-wrong\"", "Skriv svaret på frågan",
                "Välj högst 20 ämnen", "Är det vår gata?", "Ventilen byts").doesNotContain("medan du skrev", "??");
    }

    @Test
    void aTimeThatIsNoneIsSaidBeforeAnythingIsSent() {
        // When
        var page = body(editor.post(PAGE, Map.of("version", "3", "step", "told", "titleSv", "Vattnet", "briefing.appliesFrom", "i morgon", "briefing.expectedContacts", "många"))
                .expectStatus().isEqualTo(422));

        // Then
        assertThat(page).contains("2026-11-25 14:30", "Skriv ett helt tal", "value=\"i morgon\"", "value=\"många\"");
        assertThat(KNOWLEDGE.lastCall().request()).startsWith("GET");
    }

    @Test
    void twoWhoWriteAtOnceSeeBothVersionsAndNothingIsOverwritten() {
        // Given
        KNOWLEDGE.answers("PUT /notices/ntc-1", 412, "{\"status\":412}");
        kept("BRIEFED", BRIEFING, 7);

        // When
        var page = body(editor.post(PAGE, Map.of("version", "3", "mark", "seen", "step", "told", "kind", "PLANNED_OUTAGE", "titleSv", "Vattnet stängs av i natt"))
                .expectStatus().isEqualTo(412));

        // Then
        assertThat(page).contains("Någon har ändrat nyheten medan du skrev", "Ingenting är överskrivet", "value=\"Vattnet stängs av i natt\"", "Ventilen byts",
                "name=\"version\" value=\"7\"", "Spara min version ändå", "Släng mitt").doesNotContain("??");
    }

    @Test
    void aChangeOfStateAloneCostsNobodyTheirWords() {
        // Given
        kept("BRIEFED", BRIEFING, 4);
        var mark = editor.page(PAGE).replaceFirst("(?s).*name=\"mark\" value=\"([^\"]+)\".*", "$1");
        kept("PUBLIC", BRIEFING, 5);
        KNOWLEDGE.answers("PUT /notices/ntc-1", 412, "{\"status\":412}");

        // When
        editor.post(PAGE, Map.of("version", "4", "mark", mark, "step", "told", "titleSv", "Vattnet stängs av nu")).expectStatus().isEqualTo(412);

        // Then
        assertThat(KNOWLEDGE.calls("PUT /notices/ntc-1")).extracting(call -> call.header("If-Match")).containsExactly("\"4\"", "\"5\"");
    }

    @Test
    void anotherOrganisationsNoticeIsNotThere() {
        // Given
        KNOWLEDGE.answers("GET /notices/ntc-1", 200, notice("ntc-1", "skola", "DRAFT", "null", 1, "null"));

        // Then
        editor.get(PAGE).expectStatus().isNotFound();
        editor.post(PAGE, typed()).expectStatus().isNotFound();
        editor.post(PAGE + "/withdraw", Map.of("version", "1")).expectStatus().isNotFound();
        editor.get("/department/notices/new?from=ntc-1").expectStatus().isNotFound();
        assertThat(KNOWLEDGE.calls("PUT /notices/ntc-1")).isEmpty();
        assertThat(KNOWLEDGE.calls("POST /notices/ntc-1/withdraw")).isEmpty();
    }

    @Test
    void aWithdrawnNoticeCanOnlyBeReadAndBegunAnew() {
        // Given
        KNOWLEDGE.answers("POST /notices/ntc-1/withdraw", 200, notice("ntc-1", "vattenavfall", "WITHDRAWN", BRIEFING, 4, "null"));
        editor.post(PAGE + "/withdraw", Map.of("version", "3")).expectStatus().isSeeOther().expectHeader().location(PAGE + "?said=withdrawn");
        kept("WITHDRAWN", BRIEFING, 4);

        // When
        var page = editor.page(PAGE + "?said=withdrawn");

        // Then
        assertThat(page).contains("Nyheten är tillbakadragen.", "Skriv en ny utifrån den här").doesNotContain("name=\"step\"");
        assertThat(editor.page("/department/notices/new?from=ntc-1")).contains("value=\"Vattnet stängs av\"", "Sök i driftkartan.", "Lämna till kontaktcentret")
                .doesNotContain("2026-11-25T22:00");
    }

    @Test
    void whatWasTypedIsKeptWhileTheKnowledgeServiceIsAway() {
        // Given
        KNOWLEDGE.answers("PUT /notices/ntc-1", 503, "");

        // When
        var form = typed();
        form.put("step", "told");
        var page = body(editor.post(PAGE, form).expectStatus().isEqualTo(503));

        // Then
        assertThat(page).contains("Det gick inte att spara", "Sök i driftkartan.", "action=\"" + PAGE + "\"", "Försök igen");
        KNOWLEDGE.answers("GET /notices", 503, "");
        assertThat(editor.page("/department/notices")).contains("Nyheterna går inte att hämta");
    }

    @Test
    void theDesksViewFollowsWhatIsTyped() {
        // When
        var view = body(editor.post("/department/notices/view", typed()).expectStatus().isOk());

        // Then
        assertThat(view).contains("Vattnet stängs av", "Ventilen byts", "Sök i driftkartan.").doesNotContain("<html", "??");
        var onlyItsEnd = typed();
        onlyItsEnd.remove("briefing.appliesFrom");
        editor.post("/department/notices/view", onlyItsEnd).expectStatus().isOk();
    }

    @Test
    void onlyEditorsMayWriteAndOnlyFromTheirOwnPage() {
        new SignedInStaff(http, "advisor").get("/department/notices").expectStatus().isForbidden();
        editor.forge("/department/notices").expectStatus().isForbidden();
    }

    private static Map<String, String> typed() {
        return new HashMap<>(Map.ofEntries(Map.entry("version", "3"), Map.entry("kind", "PLANNED_OUTAGE"), Map.entry("titleSv", "Vattnet stängs av"),
                Map.entry("briefing.whatSv", "Ventilen byts"), Map.entry("briefing.appliesFrom", "2026-11-25T22:00"),
                Map.entry("briefing.appliesUntil", "2026-11-26 05:00"), Map.entry("places", "Tegelbruket\r\n\r\nBruksvägen"), Map.entry("topicIds", "vatten-avbrott"),
                Map.entry("briefing.expectedContacts", "120"), Map.entry("briefing.questions[0].questionSv", "Är det vår gata?"),
                Map.entry("briefing.questions[0].answerSv", "Sök i driftkartan."), Map.entry("briefing.questions[1].questionSv", ""),
                Map.entry("briefing.knowsMore.roleSv", "driftledaren")));
    }

    private void kept(String state, String briefing, int version) {
        KNOWLEDGE.answers("GET /notices/ntc-1", new FakeService.Answer(200, notice("ntc-1", "vattenavfall", state, briefing, version, "null"), "\"" + version + "\"", 0));
    }

    private static String notice(String id, String organisation, String state, String briefing, int version, String due) {
        return """
                {"noticeId":"%s","version":%d,"organisationId":"%s","kind":"PLANNED_OUTAGE","state":"%s","titleSv":"Vattnet stängs av","titleEn":null,"ingressSv":null,
                "publicAt":"2026-11-25T12:00:00Z","until":null,"topicIds":["vatten-avbrott"],"places":["Tegelbruket"],"link":null,"pinned":false,"missed":false,
                "crisis":%s,"briefingDueAt":%s,"briefing":%s}""".formatted(id, version, organisation, state, !due.equals("null"), due, briefing);
    }
}
