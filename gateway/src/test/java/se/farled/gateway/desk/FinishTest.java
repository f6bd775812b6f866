package se.farled.gateway.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static se.farled.gateway.WithoutServers.FakeParts.ROUTER;
import static se.farled.gateway.desk.RouterAnswers.CONTACT;
import static se.farled.gateway.staff.SignedInStaff.body;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.gateway.email.AnswerByMail;
import se.farled.gateway.email.OutgoingMail;
import se.farled.gateway.staff.SignedInStaff;
import se.farled.gateway.staff.StaffPagesWithoutServers;

@StaffPagesWithoutServers
class FinishTest {
    private static final String FINISH = "/desk/" + CONTACT + "/finish";
    private static final String ANSWERED = "{\"questions\":[{\"topicId\":\"dod-sal\",\"outcome\":\"ANSWERED\"}]}";
    private static final String BY_MAIL = "{\"questions\":[{\"topicId\":\"dod-sal\",\"outcome\":\"ANSWERED\"}],\"answer\":\"Hej! Vi hämtar den.\",\"answerKey\":\"k1\"}";

    @Autowired
    private WebTestClient http;
    @Autowired
    private AnswerByMail answers;
    private SignedInStaff advisor;

    @BeforeEach
    void anAdvisorHoldsAContact() {
        reset(answers);
        RouterAnswers.usual();
        ROUTER.answers("POST " + FINISH, 200, "{\"contactId\":\"" + CONTACT + "\",\"state\":\"CLOSED\",\"questions\":[]}");
        advisor = new SignedInStaff(http, "advisor");
    }

    @Test
    void theOutcomeOfEachQuestionIsHandedOn() {
        // When
        var said = body(advisor.postJson(FINISH, ANSWERED).expectStatus().isOk());

        // Then
        assertThat(said).isEqualTo("Klart.");
        assertThat(ROUTER.lastCall().body()).contains("\"topicId\":\"dod-sal\"", "\"outcome\":\"ANSWERED\"");
        verify(answers, never()).answer(any(), any(), any(), any());
    }

    @Test
    void anAnswerByMailIsKeptBeforeTheContactIsClosed() {
        // Given
        var now = Instant.EPOCH;
        when(answers.answer(eq(UUID.fromString(CONTACT)), eq("Hej! Vi hämtar den."), any(), eq("k1"))).thenReturn(new AnswerByMail.Outcome.Queued(
                new OutgoingMail(UUID.randomUUID(), UUID.fromString(CONTACT), UUID.fromString(CONTACT), OutgoingMail.Kind.ANSWER, "m@example.se", "Sv", "Hej!", "<1@x>", null, List.of(), now,
                        OutgoingMail.State.QUEUED, 0, null)));

        // When
        var said = body(advisor.postJson(FINISH, BY_MAIL).expectStatus().isOk());

        // Then
        assertThat(said).contains("Svaret är på väg");
    }

    @Test
    void whereNoAnswerCanGoTheContactStaysOpen() {
        // Given
        when(answers.answer(any(), any(), any(), any())).thenReturn(new AnswerByMail.Outcome.NotByMail());

        // When
        var said = body(advisor.postJson(FINISH, BY_MAIL).expectStatus().isEqualTo(422));

        // Then
        assertThat(said).contains("ingen adress att svara till");
        assertThat(ROUTER.lastCall().request()).endsWith("/heartbeat");
    }

    @Test
    void whoLostTheContactWritesToNobody() {
        // Given
        ROUTER.answers("POST /desk/" + CONTACT + "/heartbeat", 409, "{\"type\":\"urn:farled:problem:not-yours\",\"status\":409}");

        // When
        var said = body(advisor.postJson(FINISH, BY_MAIL).expectStatus().isEqualTo(409));

        // Then
        assertThat(said).contains("inte din längre");
        verify(answers, never()).answer(any(), any(), any(), any());
    }

    @Test
    void aHandoverToSomebodyOutsideIsRefusedWithWhatToDoInstead() {
        // Given
        ROUTER.answers("POST " + FINISH, 422, "{\"type\":\"urn:farled:problem:refused\",\"status\":422,\"field\":\"questions[0].ownerId\",\"reason\":\"outside\"}");

        // Then
        assertThat(body(advisor.postJson(FINISH, ANSWERED).expectStatus().isEqualTo(422))).contains("Hänvisa i stället");
    }

    @Test
    void undoingTooLateSaysWhy() {
        // Given
        ROUTER.answers("POST /desk/" + CONTACT + "/undo", 409, "{\"type\":\"urn:farled:problem:cannot-undo\",\"status\":409}");

        // Then
        assertThat(body(advisor.post("/desk/" + CONTACT + "/undo", Map.of()).expectStatus().isEqualTo(409))).contains("inom tio minuter");
    }
}
