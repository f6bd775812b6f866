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
class KnownTest {
    @Autowired
    private WebTestClient http;
    private SignedInStaff advisor;

    @BeforeEach
    void anAdvisorHoldsAContact() {
        RouterAnswers.usual();
        advisor = new SignedInStaff(http, "advisor");
    }

    @Test
    void typedWordsAreMatchedAndNothingIsKept() {
        // Given
        ROUTER.answers("GET /match", 200, RouterAnswers.ASKING);

        // When
        var known = body(advisor.post("/desk/match", Map.of("text", "död säl & annat", "language", "sv", "contactId", CONTACT)).expectStatus().isOk());

        // Then
        assertThat(known).contains("Fråga tillbaka", "data-decision=\"ASK\"", "data-key=\"1\"", "value=\"dod-sal vatten\"", "data-key=\"3\"", "Vi hämtar djuret.");
    }

    @Test
    void theAnswerToTheQuestionBecomesTheContactsDecision() {
        // Given
        ROUTER.answers("POST /desk/" + CONTACT + "/route", 200, RouterAnswers.REFERRING);

        // When
        var known = body(advisor.post("/desk/choose", Map.of("contactId", CONTACT, "text", "", "language", "sv", "choice", "dod-sal vatten")).expectStatus().isOk());

        // Then
        assertThat(known).contains("Hänvisa till", "Länsstyrelsen", "data-outside=\"true\"", "data-option-id=\"vatten\"", "Utanför staden");
    }

    @Test
    void aFurtherQuestionIsChosenWithoutChangingTheContact() {
        // Given
        ROUTER.answers("GET /match", 200, RouterAnswers.REFERRING);

        // When
        body(advisor.post("/desk/choose", Map.of("contactId", "", "text", "", "language", "sv", "choice", "dod-sal vatten")).expectStatus().isOk());

        // Then
        assertThat(ROUTER.lastCall().request()).doesNotContain("/route");
    }

    @Test
    void anEmptyBoxSaysWhatToDo() {
        assertThat(body(advisor.post("/desk/match", Map.of("text", " ")).expectStatus().isOk())).contains("Skriv några ord");
    }

    @Test
    void topicsAreFoundByTheirWords() {
        assertThat(body(advisor.post("/desk/topics", Map.of("text", "ham")).expectStatus().isOk())).contains("Hamnen", "value=\"hamn\"");
    }

    @Test
    void whileTheRouterIsAwayTheLineSaysSo() {
        // Given
        ROUTER.answers("GET /match", 503, "");

        // Then
        assertThat(body(advisor.post("/desk/match", Map.of("text", "säl")).expectStatus().isEqualTo(503))).contains("Systemet svarar inte just nu");
    }
}
