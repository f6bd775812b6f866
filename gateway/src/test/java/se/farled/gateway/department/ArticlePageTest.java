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
import se.farled.gateway.staff.SignedInStaff;
import se.farled.gateway.staff.StaffPagesWithoutServers;

@StaffPagesWithoutServers
class ArticlePageTest {
    private static final String PAGE = "/department/articles/art-vatten";

    @Autowired
    private WebTestClient http;
    private SignedInStaff editor;

    @BeforeEach
    void theWaterCompanyHasAnAnswer() {
        KNOWLEDGE.forget();
        ROUTER.forget();
        ROUTER.answers("GET /topics", 200, "[{\"topicId\":\"vatten-avbrott\",\"name\":\"Avbrott i vattnet\",\"nameEn\":\"Water outage\",\"ownerId\":\"vattenavfall\"}]");
        ROUTER.answers("GET /organisations", 200, "[{\"organisationId\":\"vattenavfall\",\"name\":\"Fyrhamns Vatten och Avfall\"}]");
        KNOWLEDGE.answers("GET /articles/art-vatten", 200, article("art-vatten", "vattenavfall", 3, "Spola tio minuter."));
        editor = new SignedInStaff(http, "editor.vattenavfall");
    }

    @Test
    void ownAnswersAreFoundByTheirWordsAndThoseToBeReviewedComeFirst() {
        // Given
        KNOWLEDGE.answers("GET /articles", 200, "[" + article("art-a", "vattenavfall", 1, "A").replace("2027-01-31", "2090-01-31") + ","
                + article("art-b", "vattenavfall", 1, "B").replace("2027-01-31", "2020-01-31") + "," + article("art-c", "skola", 1, "C") + "]");

        // When
        var page = editor.page("/department/articles?q=vatten");

        // Then
        assertThat(page).contains("Svar med ”vatten”", "Ska ses över", "art-a", "art-b").doesNotContain("art-c", "??");
        assertThat(page.indexOf("art-b")).isLessThan(page.indexOf("art-a"));
        assertThat(KNOWLEDGE.lastCall().request()).isEqualTo("GET /articles?organisation=vattenavfall&q=vatten");
        assertThat(editor.page("/department/articles?lang=en")).contains("Review due").doesNotContain("??");
    }

    @Test
    void theFormShowsBothPartsAndTheDesksViewBesideThem() {
        // When
        var page = editor.page(PAGE);

        // Then
        assertThat(page).contains("Det som invånaren får höra", "Bara för vägledarna", "Spola tio minuter.", "Fråga efter adressen", "Internt, läs inte upp",
                "value=\"2027-01-31\"", "name=\"version\" value=\"3\"").containsPattern("value=\"vatten-avbrott\" checked").doesNotContain("??");
        assertThat(editor.page(PAGE + "?lang=en")).contains("What the resident hears", "Water outage").doesNotContain("??");
    }

    @Test
    void whatIsTypedIsSavedOnTheVersionThatWasRead() {
        // Given
        KNOWLEDGE.answers("PUT /articles/art-vatten", 200, article("art-vatten", "vattenavfall", 4, "Spola femton minuter."));

        // When
        editor.post(PAGE, typed("save")).expectStatus().isSeeOther().expectHeader().location(PAGE + "?said=saved");

        // Then
        assertThat(KNOWLEDGE.lastCall().header("If-Match")).isEqualTo("\"3\"");
        assertThat(KNOWLEDGE.lastCall().body()).contains("\"ownerId\":\"vattenavfall\"", "\"publicSv\":\"Spola femton minuter.\"", "\"titleEn\":null",
                "\"advisorsSv\":[\"Fråga efter adressen\",\"Kolla driftkartan\"]", "\"reviewDate\":\"2027-06-30\"", "\"topicIds\":[\"vatten-avbrott\"]");
        assertThat(editor.page(PAGE + "?said=saved")).contains("Svaret är sparat");
    }

    @Test
    void aNewAnswerIsTheirOwn() {
        // Given
        KNOWLEDGE.answers("POST /articles", 201, article("art-ny", "vattenavfall", 1, "Nytt"));

        // Then
        assertThat(editor.page("/department/articles/new")).contains("Skriv ett svar", "Prova frågorna").doesNotContain("Ta ur bruk", "??");
        editor.post("/department/articles", typed("save")).expectStatus().isSeeOther().expectHeader().location("/department/articles/art-ny?said=saved");
    }

    @Test
    void sampleQuestionsAndLastWeeksContactsAreTriedAndNothingIsSaved() {
        // Given
        ROUTER.answers("GET /match", 200, """
                {"decision":"ANSWER","topicId":"vatten-avbrott","topicName":"Avbrott i vattnet","confidence":0.9,
                "candidates":[{"articleId":"art-annat","title":"Vattnet luktar","score":1},{"articleId":"art-vatten","title":"Brunt vatten","score":0.9}]}""");
        ROUTER.answers("POST /articles/try", 200, "{\"rank\":2,\"looked\":300,\"contacts\":12,\"wordings\":[\"Kranen är <b>brun</b>\"]}");

        // When
        var page = body(editor.post(PAGE, typed("try")).expectStatus().isOk());

        // Then
        assertThat(page).contains("Det kommer brunt ur kranen", "hittas som nummer 2", "Vattnet luktar; Brunt vatten", "12 av de 300 senaste kontakterna",
                "”Kranen är &lt;b&gt;brun&lt;/b&gt;”", "Spola femton minuter.").doesNotContain("??");
        assertThat(ROUTER.calls("POST /articles/try").getFirst().body()).contains("\"articleId\":\"art-vatten\"", "Spola femton minuter.", "\"question\":\"Det kommer brunt ur kranen\"");
        assertThat(KNOWLEDGE.calls("PUT /articles/art-vatten")).isEmpty();
    }

    @Test
    void aQuestionThatLeadsElsewhereIsSaidToDoSo() {
        // Given
        ROUTER.answers("GET /match", 200, "{\"decision\":\"OWNER\",\"topicId\":\"skolval\",\"topicName\":\"Skolval\",\"confidence\":0.9,\"candidates\":[]}");
        ROUTER.answers("POST /articles/try", 404, "{\"status\":404}");

        // Then
        assertThat(body(editor.post(PAGE, typed("try")).expectStatus().isOk())).contains("Hittar inte hit", "Uppfattas som: Skolval.").doesNotContain("??");
    }

    @Test
    void theTryIsSaidNotToBePossibleWhileTheRouterIsAway() {
        // Given
        ROUTER.answers("POST /articles/try", 503, "");

        // Then
        assertThat(body(editor.post(PAGE, typed("try")).expectStatus().isOk())).contains("går provet inte att göra just nu", "Spola femton minuter.");
    }

    @Test
    void errorsStandBesideTheirFieldsAndWhatWasTypedStays() {
        // Given
        KNOWLEDGE.answers("PUT /articles/art-vatten", 422, "{\"status\":422,\"errors\":[{\"field\":\"titleSv\",\"reason\":\"is missing\"},{\"field\":\"advisorsSv[1]\",\"reason\":\"is longer\"}]}");

        // When
        var page = body(editor.post(PAGE, typed("save")).expectStatus().isEqualTo(422));

        // Then
        assertThat(page).contains("id=\"titleSv-wrong\"", "id=\"advisorsSv-wrong\"", "Spola femton minuter.").doesNotContain("??");
        var form = typed("save");
        form.put("reviewDate", "snart");
        assertThat(body(editor.post(PAGE, form).expectStatus().isEqualTo(422))).contains("2027-05-31", "value=\"snart\"");
    }

    @Test
    void twoWhoWriteAtOnceSeeBothVersionsAndNothingIsOverwritten() {
        // Given
        KNOWLEDGE.answers("PUT /articles/art-vatten", 412, "{\"status\":412}");
        KNOWLEDGE.answers("GET /articles/art-vatten", 200, article("art-vatten", "vattenavfall", 9, "Ring driftledaren."));

        // When
        var page = body(editor.post(PAGE, typed("save")).expectStatus().isEqualTo(412));

        // Then
        assertThat(page).contains("Någon har ändrat svaret medan du skrev", "Ring driftledaren.", "Spola femton minuter.</textarea>",
                "name=\"version\" value=\"9\"", "Spara min version ändå").doesNotContain("??");
    }

    @Test
    void whatWasTypedIsKeptWhileTheKnowledgeServiceIsAway() {
        // Given
        KNOWLEDGE.answers("PUT /articles/art-vatten", 503, "");

        // Then
        assertThat(body(editor.post(PAGE, typed("save")).expectStatus().isEqualTo(503))).contains("Det gick inte att spara", "Spola femton minuter.")
                .doesNotContain("Det här behöver rättas", "medan du skrev");
        KNOWLEDGE.answers("GET /articles", 503, "");
        assertThat(editor.page("/department/articles")).contains("Svaren går inte att hämta");
    }

    @Test
    void theVersionsTellWhoChangedWhatAndLeadBack() {
        // Given
        KNOWLEDGE.answers("GET /articles/art-vatten/versions", 200, """
                [{"version":3,"at":"2026-11-24T13:20:00Z","by":{"role":"EDITOR","organisationId":"vattenavfall"},"retired":false,"topicIds":["vatten-avbrott"],"ownerId":"vattenavfall",
                "titleSv":"Brunt vatten","titleEn":null,"publicSv":"Spola tio minuter.","publicEn":null,"advisorsSv":[],"reviewDate":null},
                {"version":2,"at":"2026-11-20T13:20:00Z","by":{"role":"ADMINISTRATOR","organisationId":null},"retired":false,"topicIds":["vatten-avbrott"],"ownerId":"vattenavfall",
                "titleSv":"Brunt vatten","titleEn":null,"publicSv":"Spola fem minuter.","publicEn":null,"advisorsSv":[],"reviewDate":null}]""");
        KNOWLEDGE.answers("POST /articles/art-vatten/restore", 200, article("art-vatten", "vattenavfall", 4, "Spola fem minuter."));

        // When
        var page = editor.page(PAGE + "/versions");

        // Then
        assertThat(page).contains("<del>fem</del><ins>tio</ins>", "redaktör", "Fyrhamns Vatten och Avfall", "inläst från fil", "Gå tillbaka till version 2")
                .doesNotContain("Gå tillbaka till version 3", "??");
        editor.post(PAGE + "/restore", Map.of("version", "3", "earlier", "2")).expectStatus().isSeeOther().expectHeader().location(PAGE + "?said=restored");
        assertThat(KNOWLEDGE.lastCall().body()).isEqualTo("{\"version\":2}");
        assertThat(KNOWLEDGE.lastCall().header("If-Match")).isEqualTo("\"3\"");
    }

    @Test
    void anAnswerIsTakenOutOfUse() {
        // Given
        KNOWLEDGE.answers("DELETE /articles/art-vatten", 204, "");

        // Then
        editor.post(PAGE + "/retire", Map.of("version", "3")).expectStatus().isSeeOther().expectHeader().location("/department/articles?said=retired");
    }

    @Test
    void anotherOrganisationsAnswerIsNotThere() {
        // Given
        KNOWLEDGE.answers("GET /articles/art-vatten", 200, article("art-vatten", "skola", 3, "Ring skolan."));

        // Then
        editor.get(PAGE).expectStatus().isNotFound();
        editor.get(PAGE + "/versions").expectStatus().isNotFound();
        editor.post(PAGE, typed("save")).expectStatus().isNotFound();
        editor.post(PAGE + "/retire", Map.of("version", "3")).expectStatus().isNotFound();
        editor.post(PAGE + "/restore", Map.of("version", "3", "earlier", "2")).expectStatus().isNotFound();
        assertThat(KNOWLEDGE.calls("PUT /articles/art-vatten")).isEmpty();
        assertThat(KNOWLEDGE.calls("DELETE /articles/art-vatten")).isEmpty();
        assertThat(KNOWLEDGE.calls("POST /articles/art-vatten/restore")).isEmpty();
    }

    private static Map<String, String> typed(String step) {
        return new HashMap<>(Map.of("step", step, "version", "3", "titleSv", "Brunt vatten", "publicSv", "Spola femton minuter.", "topicIds", "vatten-avbrott",
                "advisorsSv", "Fråga efter adressen\r\n\r\nKolla driftkartan", "reviewDate", "2027-06-30", "questions", "Det kommer brunt ur kranen\r\n"));
    }

    private static String article(String id, String owner, int version, String text) {
        return """
                {"articleId":"%s","version":%d,"topicIds":["vatten-avbrott"],"ownerId":"%s","titleSv":"Brunt vatten","titleEn":null,"publicSv":"%s","publicEn":null,
                "advisorsSv":["Fråga efter adressen"],"reviewDate":"2027-01-31"}""".formatted(id, version, owner, text);
    }
}
