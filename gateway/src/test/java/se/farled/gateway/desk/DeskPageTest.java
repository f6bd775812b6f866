package se.farled.gateway.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.gateway.WithoutServers.FakeParts.ROUTER;
import static se.farled.gateway.desk.RouterAnswers.CONTACT;
import static se.farled.gateway.staff.SignedInStaff.body;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.gateway.staff.SignedInStaff;
import se.farled.gateway.staff.StaffPagesWithoutServers;

@StaffPagesWithoutServers
class DeskPageTest {
    @Autowired
    private WebTestClient http;
    private SignedInStaff advisor;

    @BeforeEach
    void anAdvisorHoldsAContact() {
        RouterAnswers.usual();
        advisor = new SignedInStaff(http, "advisor");
    }

    @Test
    void thePageShowsWhoWaitsTheContactAndWhatIsKnown() {
        // When
        var page = advisor.page("/desk");

        // Then
        assertThat(page).contains("Kontakt nummer 0", "Det ligger en död säl vid piren.", "Maja Lind", "Norra piren", "säl.jpg", ", Hamnen<", ", avslutad<")
                .contains("Ligger den i vattnet eller på land?", "I vattnet", "Vi hämtar djuret.", "Rör den inte.", "Internt, läs inte upp", "Texten nämner säl.")
                .contains("040-628 04 20", "mån–fre 8–16.30")
                .contains("&lt;b&gt;Hu&lt;/b&gt;").doesNotContain("<b>Hu", "??");
    }

    @Test
    void theSamePageSpeaksEnglish() {
        assertThat(advisor.page("/desk?lang=en")).contains("lang=\"en\"", "Take next", "Dead or hurt seal", "Urban planning", "The text mentions a seal.", "In the water").doesNotContain("??");
    }

    @Test
    void twoHundredWaitingContactsAreShownAPageAtATime() {
        // Given
        ROUTER.answers("GET /desk", 200, RouterAnswers.entries(200));

        // When
        var first = advisor.page("/desk/queue");

        // Then
        assertThat(first.split("<li ")).hasSize(61);
        assertThat(first).contains("Visa fler (140 till)", "/desk/queue?shown=120");
        assertThat(advisor.page("/desk/queue?shown=120").split("<li ")).hasSize(121);
    }

    @Test
    void anEmptyQueueSaysWhatWillAppear() {
        // Given
        ROUTER.answers("GET /desk", 200, "[]");

        // Then
        assertThat(advisor.page("/desk/queue")).contains("dyker upp här av sig själva");
    }

    @Test
    void thePageStandsWhileTheRouterIsAway() {
        // Given
        ROUTER.answers("GET /desk", 503, "");

        // Then
        assertThat(advisor.page("/desk")).contains("Systemet svarar inte just nu", "Ta nästa");
    }

    @Test
    void onlyAdvisorsAndLeadsMayOpenIt() {
        new SignedInStaff(http, "reception").get("/desk").expectStatus().isForbidden();
        new SignedInStaff(http, "lead").get("/desk").expectStatus().isOk();
    }

    @Test
    void whoHoldsAContactKeepsItWhenTakingNext() {
        // When
        var work = body(advisor.post("/desk/take", Map.of()).expectStatus().isOk());

        // Then
        assertThat(work).contains("data-contact-id=\"" + CONTACT + "\"");
        assertThat(ROUTER.lastCall().request()).doesNotContain("POST");
    }

    @Test
    void takingNextWhenNobodyWaitsChangesNothing() {
        // Given
        ROUTER.answers("GET /desk/mine", 204, "");
        ROUTER.answers("POST /desk/take", 204, "");

        // Then
        advisor.post("/desk/take", Map.of()).expectStatus().isNoContent();
    }

    @Test
    void aContactThatAColleagueTookIsRefusedInWords() {
        // Given
        ROUTER.answers("POST /desk/" + CONTACT + "/take", 409, "{\"type\":\"urn:farled:problem:taken\",\"status\":409}");

        // Then
        assertThat(body(advisor.post("/desk/" + CONTACT + "/take", Map.of()).expectStatus().isEqualTo(409))).isEqualTo("En kollega hann före. Ta nästa.");
    }

    @Test
    void aLostLeaseIsToldToTheHeartbeat() {
        // Given
        ROUTER.answers("POST /desk/" + CONTACT + "/heartbeat", 409, "{\"type\":\"urn:farled:problem:not-yours\",\"status\":409}");

        // Then
        advisor.post("/desk/" + CONTACT + "/heartbeat", Map.of()).expectStatus().isEqualTo(409);
    }

    @Test
    void aForgedStepIsRefused() {
        advisor.forge("/desk/take").expectStatus().isForbidden();
    }

    @Test
    void theSwitchIsKeptForTheSession() {
        // Given
        advisor.post("/desk/presence", Map.of("presence", "WRITING")).expectStatus().isNoContent();

        // When
        var page = advisor.page("/desk");

        // Then
        assertThat(page).containsPattern("value=\"WRITING\" checked");
        assertThat(ROUTER.lastCall().request()).doesNotContain("presence");
    }
}
