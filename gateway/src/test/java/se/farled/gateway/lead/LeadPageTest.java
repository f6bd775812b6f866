package se.farled.gateway.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.gateway.WithoutServers.FakeParts.ROUTER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.gateway.staff.SignedInStaff;
import se.farled.gateway.staff.StaffPagesWithoutServers;

@StaffPagesWithoutServers
class LeadPageTest {
    @Autowired
    private WebTestClient http;

    @BeforeEach
    void aWeekOfFigures() {
        ROUTER.forget();
        ROUTER.answers("GET /figures", 200, """
                {"from":"2026-11-19T00:00:00Z","to":"2026-11-25T00:00:00Z","contacts":57,"byChannel":{"PHONE":41,"WEB":16},"byState":{"CLOSED":57},"questions":40,
                "byOutcome":{"ANSWERED":30,"HANDED_OVER":10},"byTopic":[{"id":"bygglov","name":"Bygglov","questions":8,"byOutcome":{"ANSWERED":2,"HANDED_OVER":6}}],
                "byOrganisation":[{"id":"stadsbyggnad","name":"Stadsbyggnadsförvaltningen","questions":8,"byOutcome":{"HANDED_OVER":6}}]}""");
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
