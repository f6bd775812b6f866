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
class DepartmentPageTest {
    private static final String CASE = "01a210fb-1c79-7753-8acc-eeeda86a0001";
    private static final String CONTACT = "01a210fb-1c79-7753-8acc-eeeda86a0002";
    private static final String PAGE = "/department?case=" + CASE;

    @Autowired
    private WebTestClient http;
    private SignedInStaff editor;

    @BeforeEach
    void aCaseWaitsForStadsbyggnad() {
        CASES.forget();
        ROUTER.forget();
        KNOWLEDGE.forget();
        KNOWLEDGE.answers("GET /owed", 200, "[]");
        CASES.answers("GET /cases", 200, "[" + caseJson("PROPOSED", "null") + "]");
        CASES.answers("GET /cases/" + CASE, 200, caseJson("PROPOSED", "null"));
        ROUTER.answers("GET /topics", 200, "[{\"topicId\":\"lekplats-trasig\",\"name\":\"Trasig lekplats\",\"nameEn\":\"Broken playground\"}]");
        ROUTER.answers("GET /organisations", 200, "[{\"organisationId\":\"stadsbyggnad\",\"name\":\"Stadsbyggnadsförvaltningen\"}]");
        ROUTER.answers("GET /contacts/" + CONTACT, 200, """
                {"contactId":"%s","channel":"WEB","state":"CLOSED","receivedAt":"2026-11-24T13:20:00Z","language":"sv","subject":null,"text":"Gungan är av. <i>Akta</i>",
                "sender":{"name":"Maja Lind","email":"maja@example.se","phone":null},"place":{"lat":55.6,"lon":13.0,"address":"Slottsparken"},"attachments":[],
                "questions":[{"questionId":"q1","topicId":"lekplats-trasig","outcome":"HANDED_OVER","note":"Är det farligt?: ja","at":"2026-11-24T13:25:00Z"}],"journey":[]}"""
                .formatted(CONTACT));
        editor = new SignedInStaff(http, "editor.stadsbyggnad");
    }

    @Test
    void whatIsOwedStandsFirstUnderTheOrganisationsName() {
        // When
        var page = editor.page("/department");

        // Then
        assertThat(page).contains("<h1>Stadsbyggnadsförvaltningen</h1>", "Att göra", "2026-000123", "Trasig lekplats").doesNotContain("??");
        assertThat(page.indexOf("Att göra")).isLessThan(page.indexOf("Avslutade"));
    }

    @Test
    void aCaseFromTheMailsLinkCarriesEverything() {
        assertThat(editor.page(PAGE)).contains("Gungan är av. &lt;i&gt;Akta&lt;/i&gt;", "Maja Lind", "Slottsparken", "Är det farligt?: ja", "Ta ärendet", "Kontaktcentret lämnade över")
                .doesNotContain("??");
        assertThat(editor.page(PAGE + "&lang=en")).contains("Broken playground", "Take the case").doesNotContain("??");
    }

    @Test
    void thatACaseWasLookedAtIsTold() {
        // When
        editor.page(PAGE);

        // Then
        assertThat(CASES.calls("POST /cases/" + CASE + "/open")).singleElement()
                .satisfies(call -> assertThat(call.header("X-Farled-Organisation")).isEqualTo("stadsbyggnad"));
    }

    @Test
    void anotherOrganisationsCaseIsNotThere() {
        // Given
        CASES.answers("GET /cases/" + CASE, 404, "{\"status\":404}");

        // Then
        editor.get(PAGE).expectStatus().isNotFound();
    }

    @Test
    void takingACaseIsSaidAndSentOnTheVersionThatWasRead() {
        // Given
        CASES.answers("POST /cases/" + CASE + "/accept", 200, caseJson("ACCEPTED", "null"));

        // When
        editor.post("/department/" + CASE + "/accept", Map.of("version", "3")).expectStatus().isSeeOther()
                .expectHeader().location(PAGE + "&said=accept");

        // Then
        assertThat(CASES.lastCall().header("If-Match")).isEqualTo("\"3\"");
        assertThat(editor.page(PAGE + "&said=accept")).contains("Ärendet är ert.");
    }

    @Test
    void aRefusalWithoutWordsKeepsWhatWasChosen() {
        // Given
        CASES.answers("POST /cases/" + CASE + "/refuse", 422, "{\"status\":422,\"field\":\"text\",\"reason\":\"Say why\"}");

        // When
        var page = body(editor.post("/department/" + CASE + "/refuse", Map.of("version", "3", "reason", "NOT_OURS", "text", "")).expectStatus().isEqualTo(422));

        // Then
        assertThat(page).contains("Skriv med egna ord varför", "<details class=\"refuse\" open").containsPattern("value=\"NOT_OURS\" checked");
    }

    @Test
    void aCaseChangedMeanwhileIsShownAsItIs() {
        // Given
        CASES.answers("POST /cases/" + CASE + "/accept", 412, "{\"status\":412}");

        // Then
        assertThat(body(editor.post("/department/" + CASE + "/accept", Map.of("version", "2")).expectStatus().isEqualTo(412))).contains("Någon har ändrat ärendet");
    }

    @Test
    void aCaseThatIsAnsweredAlreadyCannotBeAnsweredAgain() {
        // Given
        CASES.answers("POST /cases/" + CASE + "/close", 409, "{\"status\":409}");

        // Then
        assertThat(body(editor.post("/department/" + CASE + "/close", Map.of("version", "3")).expectStatus().isEqualTo(409))).contains("Det går inte längre");
    }

    @Test
    void theRefusalsReasonStandsInTheCase() {
        // Given
        CASES.answers("GET /cases/" + CASE, 200, caseJson("REFUSED", "{\"reason\":\"NOT_OURS\",\"text\":\"Hör till fastighet\"}"));

        // Then
        assertThat(editor.page(PAGE)).contains("Det är inte vårt", "Hör till fastighet").doesNotContain("Ta ärendet");
    }

    @Test
    void theCaseStandsWhileTheRouterIsAway() {
        // Given
        ROUTER.answers("GET /contacts/" + CONTACT, 503, "");

        // Then
        assertThat(editor.page(PAGE)).contains("Kontaktens text går inte att hämta", "Ta ärendet");
    }

    @Test
    void whatWasTypedIsKeptWhileTheCaseServiceIsAway() {
        // Given
        CASES.answers("POST /cases/" + CASE + "/refuse", 503, "");

        // Then
        assertThat(body(editor.post("/department/" + CASE + "/refuse", Map.of("version", "3", "reason", "OTHER", "text", "Vi saknar kartan")).expectStatus().isEqualTo(503)))
                .contains("Det gick inte att spara", "Vi saknar kartan");
    }

    @Test
    void onlyEditorsMayOpenIt() {
        new SignedInStaff(http, "advisor").get("/department").expectStatus().isForbidden();
    }

    @Test
    void aForgedAnswerIsRefused() {
        editor.forge("/department/" + CASE + "/accept").expectStatus().isForbidden();
    }

    private static String caseJson(String state, String refusal) {
        return """
                {"caseId":"%s","caseNumber":"2026-000123","contactId":"%s","rootContactId":"%s","questionId":"q1","topicId":"lekplats-trasig","optionId":null,
                "organisationId":"stadsbyggnad","channel":"WEB","state":"%s","stateSince":"2026-11-24T13:25:00Z","openedAt":"2026-11-24T13:25:00Z","refusal":%s,"closeReason":null,
                "history":[{"at":"2026-11-24T13:25:00Z","what":"HandoverProposed","organisationId":"stadsbyggnad"}],"version":3}""".formatted(CASE, CONTACT, CONTACT, state, refusal);
    }
}
