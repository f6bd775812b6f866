package se.farled.gateway.lead;

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
class RulesPageTest {
    private static final String RULE = """
            {"topicId":"dott-djur","ownerId":"miljo","questionSv":"I vattnet eller på land?","questionEn":"In the water or on land?","version":5,"options":[
            {"optionId":"vatten","labelSv":"I vattnet","labelEn":"In the water","ownerId":"lansstyrelsen","noteSv":"Dygnet runt."},
            {"optionId":"land","labelSv":"På land","labelEn":null,"ownerId":"miljo","noteSv":null}]}""";
    private static final Map<String, String> LAND_TO_PARKS = Map.of("owner", "miljo", "option[vatten]", "lansstyrelsen", "option[land]", "parks",
            "version", "5", "act", "try");

    @Autowired
    private WebTestClient http;
    private SignedInStaff lead;

    @BeforeEach
    void aRuleThatAsks() {
        ROUTER.forget();
        KNOWLEDGE.forget();
        KNOWLEDGE.answers("GET /topics/dott-djur/ownership", new FakeService.Answer(200, RULE, "\"5\"", 0));
        ROUTER.answers("GET /topics", 200, """
                [{"topicId":"dott-djur","name":"Döda djur","nameEn":"Dead animals","ownerId":"miljo"},{"topicId":"lekplats","name":"Lekplatser","nameEn":null,"ownerId":"parks"}]""");
        ROUTER.answers("GET /organisations", 200, """
                [{"organisationId":"lansstyrelsen","name":"Länsstyrelsen"},{"organisationId":"miljo","name":"Miljöförvaltningen","nameEn":"Environment"},{"organisationId":"parks","name":"Park"}]""");
        ROUTER.answers("POST /rules/dott-djur/try", 200, """
                {"from":"2026-10-28T08:00:00Z","to":"2026-11-25T08:00:00Z","contacts":40,"moved":12,"rows":[
                {"optionId":"land","now":{"id":"miljo","name":"Miljöförvaltningen","nameEn":"Environment"},"then":{"id":"parks","name":"Park","nameEn":null},"contacts":12},
                {"optionId":null,"now":null,"then":null,"contacts":28}]}""");
        lead = new SignedInStaff(http, "lead");
    }

    @Test
    void topicsAreFoundByTheirNameInEitherLanguage() {
        assertThat(lead.page("/lead/rules")).contains("Döda djur", "Lekplatser", "Miljöförvaltningen").doesNotContain("??");
        assertThat(lead.page("/lead/rules?q=animals&lang=en")).contains("Dead animals", "Environment").doesNotContain("Lekplatser", "??");
        assertThat(lead.page("/lead/rules?q=xyz&lang=sv")).contains("Inget ämne heter så");
    }

    @Test
    void aRuleShowsItsQuestionAndTheOwnerOfEachAnswer() {
        assertThat(lead.page("/lead/rules/dott-djur")).contains("I vattnet eller på land?", "name=\"option[vatten]\"", "<option value=\"lansstyrelsen\" selected=\"selected\">")
                .doesNotContain("??", "value=\"save\"");
        assertThat(lead.page("/lead/rules/dott-djur?lang=en")).contains("In the water or on land?", "“In the water”", "“På land”").doesNotContain("??");
    }

    @Test
    void beforeSavingItIsShownWhoWouldHaveBeenAskedInstead() {
        // When
        var page = body(lead.post("/lead/rules/dott-djur", LAND_TO_PARKS).expectStatus().isOk());

        // Then
        assertThat(page).contains("hade 12 gått en annan väg", "flyttas", "frågan ställs", "value=\"save\"").doesNotContain("??");
        assertThat(page.indexOf("flyttas")).isLessThan(page.indexOf("value=\"save\""));
        assertThat(ROUTER.lastCall().request()).isEqualTo("POST /rules/dott-djur/try");
        assertThat(ROUTER.lastCall().body()).contains("\"optionId\":\"land\",\"labelSv\":\"På land\",\"labelEn\":null,\"ownerId\":\"parks\"");
    }

    @Test
    void savingKeepsTheQuestionAndChangesTheOwners() {
        // Given
        KNOWLEDGE.answers("PUT /topics/dott-djur/ownership", 200, "{}");

        // When
        lead.post("/lead/rules/dott-djur", saving()).expectStatus().isSeeOther().expectHeader().location("/lead/rules/dott-djur?said=saved");

        // Then
        assertThat(KNOWLEDGE.lastCall().header("If-Match")).isEqualTo("\"5\"");
        assertThat(KNOWLEDGE.lastCall().body()).contains("\"questionSv\":\"I vattnet eller på land?\"", "\"ownerId\":\"parks\"", "\"noteSv\":\"Dygnet runt.\"");
    }

    @Test
    void whoWasLateIsShownWhatHoldsNow() {
        // Given
        KNOWLEDGE.answers("PUT /topics/dott-djur/ownership", 412, "{\"status\":412}");

        // When
        var page = body(lead.post("/lead/rules/dott-djur", saving()).expectStatus().isEqualTo(412));

        // Then
        assertThat(page).contains("Någon annan har ändrat regeln").doesNotContain("value=\"save\"");
    }

    @Test
    void anUnknownTopicIsNotThere() {
        // Given
        KNOWLEDGE.answers("GET /topics/havet/ownership", 404, "{\"status\":404}");

        // Then
        lead.get("/lead/rules/havet").expectStatus().isNotFound();
    }

    @Test
    void thePageStandsWhileTheKnowledgeServiceIsAway() {
        // Given
        KNOWLEDGE.answers("GET /topics/dott-djur/ownership", 503, "");

        // Then
        assertThat(lead.page("/lead/rules/dott-djur")).contains("Ansvarsreglerna går inte att hämta");
    }

    private static Map<String, String> saving() {
        var form = new HashMap<>(LAND_TO_PARKS);
        form.put("act", "save");
        return form;
    }
}
