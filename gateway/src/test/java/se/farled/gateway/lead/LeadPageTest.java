package se.farled.gateway.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.gateway.WithoutServers.FakeParts.KNOWLEDGE;
import static se.farled.gateway.WithoutServers.FakeParts.ROUTER;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.gateway.reach.InMemoryReaches;
import se.farled.gateway.reach.Reached;
import se.farled.gateway.staff.SignedInStaff;
import se.farled.gateway.staff.StaffPagesWithoutServers;

@StaffPagesWithoutServers
class LeadPageTest {
    @Autowired
    private WebTestClient http;

    @Autowired
    private InMemoryReaches reaches;

    @BeforeEach
    void aWeekOfFigures() {
        ROUTER.forget();
        KNOWLEDGE.forget();
        ROUTER.answers("GET /figures", 200, """
                {"from":"2026-11-19T00:00:00Z","to":"2026-11-25T00:00:00Z","contacts":57,"byChannel":{"PHONE":41,"WEB":16},"byState":{"CLOSED":57},"questions":40,
                "byOutcome":{"ANSWERED":30,"HANDED_OVER":10},"byTopic":[{"id":"bygglov","name":"Bygglov","questions":8,"byOutcome":{"ANSWERED":2,"HANDED_OVER":6}}],
                "byOrganisation":[{"id":"stadsbyggnad","name":"Stadsbyggnadsförvaltningen","questions":8,"byOutcome":{"HANDED_OVER":6}}]}""");
        ROUTER.answers("GET /topics", 200, "[{\"topicId\":\"bygglov\",\"name\":\"Bygglov\",\"nameEn\":\"Building permits\"},{\"topicId\":\"vatten\",\"name\":\"Vattenavbrott\",\"nameEn\":\"No water\"}]");
        ROUTER.answers("GET /organisations", 200, "[{\"organisationId\":\"vattenbolaget\",\"name\":\"Vattenbolaget\",\"nameEn\":\"The water company\"}]");
        ROUTER.answers("GET /surges", 200, """
                [{"surgeId":"s1","topicId":"vatten","words":[],"organisationId":"vattenbolaget","count":12,"expected":1.4,"since":"2026-11-25T07:30:00Z","ended":null,"covered":false,"noticeId":null,
                "curve":[{"from":"2026-11-25T07:00:00Z","count":1,"expected":1.2},{"from":"2026-11-25T07:15:00Z","count":4,"expected":1.3},{"from":"2026-11-25T07:30:00Z","count":12,"expected":1.4}]}]""");
        ROUTER.answers("GET /corrections", 200, """
                [{"correctionId":"01a210fb-1c79-7753-8acc-eeeda86a0009","contactId":"c1","held":true,"at":"2026-11-25T07:30:00Z","topicId":"vatten","topicName":"Vattenavbrott","optionId":null,"suggestedTopicId":"bygglov","words":"Det kommer <b>inget</b>"}]""");
        KNOWLEDGE.answers("GET /figures/briefings", 200, "[{\"organisationId\":\"vattenbolaget\",\"published\":4,\"briefed\":3,\"missed\":1,\"medianMinutesLate\":42}]");
        KNOWLEDGE.answers("GET /newsroom", 200, "[]");
        KNOWLEDGE.answers("GET /figures/gaps", 200, "[{\"organisationId\":\"vattenbolaget\",\"open\":3,\"oldestDays\":4,\"closed\":9,\"top\":[{\"organisationId\":\"vattenbolaget\",\"topicId\":\"vatten\",\"articleId\":null,\"open\":2}]}]");
        reaches.forget();
        reaches.add(new Reached("n1", 2, "Vattnet stängs av", "The water is cut off", Instant.now(), 4, 120));
    }

    @Test
    void aSurgeIsDrawnAgainstNormalWithItsTableAndItsFile() {
        // Given
        var lead = new SignedInStaff(http, "lead");

        // Then
        assertThat(lead.page("/lead")).contains("12 kontakter när den upptäcktes, där 1,4 är normalt", "points=\"0.00,95.00 50.00,80.00 100.00,40.00\"", "utan svar", "/lead/surges/s1.csv");
        assertThat(lead.page("/lead/surges/s1.csv")).isEqualTo("from,contacts,normal\r\n2026-11-25T07:00:00Z,1,1.2\r\n2026-11-25T07:15:00Z,4,1.3\r\n2026-11-25T07:30:00Z,12,1.4\r\n");
        lead.get("/lead/surges/none.csv").expectStatus().isNotFound();
    }

    @Test
    void forgottenBriefingsGapsAndReachStandByOrganisationAndNeverByPerson() {
        // Given
        var lead = new SignedInStaff(http, "lead");

        // Then
        assertThat(lead.page("/lead")).contains("Vattenbolaget", "42 min", "4 dagar", "Vattenavbrott · 2", "Vattnet stängs av", "0,12 s").doesNotContain("??");
        assertThat(lead.page("/lead?lang=en")).contains("The water company", "Building permits", "No water", "4 days", "The water is cut off", "0.12 s").doesNotContain("??", "Bygglov", "Vattenavbrott");
        assertThat(lead.page("/lead/briefings.csv")).contains("vattenbolaget,Vattenbolaget,4,3,1,42");
        assertThat(lead.page("/lead/gaps.csv?lang=sv")).contains("vattenbolaget,Vattenbolaget,3,4,9");
        assertThat(lead.page("/lead/topic.csv")).contains("bygglov,Bygglov,8,2,6,0,0");
        assertThat(lead.page("/lead/reach.csv")).contains("n1,2,Vattnet stängs av,").contains(",4,120");
    }

    @Test
    void aNewsFeedThatCannotBeReadIsToldAndOneThatCanIsNot() {
        // Given
        KNOWLEDGE.answers("GET /newsroom", 200, """
                [{"feedId":"f1","url":"https://fyrhamn.example/nyheter.rss","state":"BROKEN","lastSeen":"2026-11-25T07:30:00Z","failures":3,"reason":"HTTP_500"},
                {"feedId":"f2","url":"https://vatten.example/nytt.rss","state":"WATCHED","lastSeen":"2026-11-25T07:30:00Z","failures":0,"reason":null}]""");
        var lead = new SignedInStaff(http, "lead");

        // Then
        assertThat(lead.page("/lead")).contains("Nyhetsflödet https://fyrhamn.example/nyheter.rss går inte att läsa.", "Servern svarar 500.", "Senast läst").doesNotContain("vatten.example");
        assertThat(lead.page("/lead?lang=en")).contains("cannot be read.", "The server answers 500.").doesNotContain("??");
    }

    @Test
    void aHeldCorrectionIsSettledFromThePage() {
        // Given
        var lead = new SignedInStaff(http, "lead");
        ROUTER.answers("POST /corrections/01a210fb-1c79-7753-8acc-eeeda86a0009/accept", 204, "");
        ROUTER.answers("POST /corrections/01a210fb-1c79-7753-8acc-eeeda86a0009/reject", 404, "{\"status\":404}");

        // Then
        assertThat(lead.page("/lead")).contains("Motorn trodde Bygglov, disken valde Vattenavbrott", "Det kommer &lt;b&gt;inget&lt;/b&gt;");
        lead.post("/lead/corrections/01a210fb-1c79-7753-8acc-eeeda86a0009/accept", Map.of()).expectStatus().isSeeOther().expectHeader().location("/lead?said=accept#corrections");
        lead.post("/lead/corrections/01a210fb-1c79-7753-8acc-eeeda86a0009/reject", Map.of()).expectHeader().location("/lead?said=gone#corrections");
        assertThat(lead.page("/lead?said=gone")).contains("någon annan har redan avgjort den");
    }

    @Test
    void aPartThatIsAwayLeavesItsPlaceAndTheOthersStand() {
        // Given
        ROUTER.answers("GET /surges", 503, "");
        ROUTER.answers("GET /corrections", 404, "{\"status\":404}");
        KNOWLEDGE.answers("GET /figures/gaps", 503, "");

        // Then
        assertThat(new SignedInStaff(http, "lead").page("/lead")).contains("Anstormningarna går inte att hämta", "Rättelserna går inte att hämta", "Kunskapsluckorna går inte att hämta", "42 min", "75 %");
    }

    @Test
    void figuresStandByTopicOrganisationAndChannelInBothLanguages() {
        // Given
        var lead = new SignedInStaff(http, "lead");

        // Then
        assertThat(lead.page("/lead")).contains("57", "41", "75 %", "Bygglov", "25 %", "Stadsbyggnadsförvaltningen", "aldrig en person").doesNotContain("??", "advisor");
        assertThat(lead.page("/lead?period=month&lang=en")).contains("Four weeks", "Handed over").doesNotContain("??");
    }

    @Test
    void anEmptyPeriodSaysWhatWillBeThere() {
        // Given
        ROUTER.answers("GET /figures", 200, """
                {"from":"2026-11-19T00:00:00Z","to":"2026-11-25T00:00:00Z","contacts":0,"byChannel":{},"byState":{},"questions":0,"byOutcome":{},"byTopic":[],"byOrganisation":[]}""");

        // Then
        assertThat(new SignedInStaff(http, "lead").page("/lead?period=today")).contains("Ingenting har hänt under perioden");
    }

    @Test
    void thePageStandsWhileTheRouterIsAway() {
        // Given
        ROUTER.answers("GET /figures", 503, "");

        // Then
        assertThat(new SignedInStaff(http, "lead").page("/lead")).contains("Siffrorna går inte att hämta");
    }

    @Test
    void onlyALeadMayOpenIt() {
        new SignedInStaff(http, "advisor").get("/lead").expectStatus().isForbidden();
    }
}
