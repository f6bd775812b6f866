package se.farled.router.desk.web;

import static se.farled.router.fixtures.ANotice.aNotice;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.router.contact.CallFact.Kind;
import se.farled.router.contact.CallFact;
import se.farled.router.desk.WithdrawVisit;
import se.farled.router.fixtures.Desk;
import se.farled.router.web.Edge;

class DeskControllerTest {

    private final Desk desk = new Desk();
    private final TellContact tell = new TellContact(desk.explain, desk.notices);
    private final WebTestClient client = Edge.client(
            new DeskController(desk.order, desk.take, desk.keep, desk.read, tell, desk.explain, desk.notices, desk.clock),
            new OutcomeController(desk.route, desk.finish, desk.read, tell, desk.explain, desk.notices),
            new ContactController(desk.read, tell), new WaitingController(desk.order, desk.clock),
            new VisitController(new WithdrawVisit(desk.contacts, desk.chronicle, desk.clock)));

    @Test
    void theDeskListsWhoWaitsInOrderWithTheShortDecision() {
        // Given
        desk.aContactWaitingFor(Duration.ofMinutes(1));
        String first = desk.aContactWaitingFor(Duration.ofMinutes(5));

        // When
        var answer = client.get().uri("/desk").exchange();

        // Then
        answer.expectStatus().isOk().expectBody().jsonPath("$.length()").isEqualTo(2)
                .jsonPath("$[0].contactId").isEqualTo(first)
                .jsonPath("$[0].channel").isEqualTo("WEB")
                .jsonPath("$[0].since").isEqualTo("2026-11-25T07:55:00Z")
                .jsonPath("$[0].excerpt").isEqualTo("Gungan är trasig")
                .jsonPath("$[0].state").isEqualTo("WAITING")
                .jsonPath("$[0].mine").isEqualTo(false)
                .jsonPath("$[0].callback").isEqualTo(false)
                .jsonPath("$[0].routing.decision").isEqualTo("ANSWER")
                .jsonPath("$[0].routing.topicName").isEqualTo("Lekplatser")
                .jsonPath("$[0].routing.ownerName").isEqualTo("Organisation stadsbyggnad");
    }

    @Test
    void takingGivesTheNextContactInFullUnderALease() {
        // Given
        String id = desk.aContactWaitingFor(Duration.ofMinutes(1));

        // When
        var answer = post("/desk/take", "anna").exchange();

        // Then
        answer.expectStatus().isOk().expectBody().jsonPath("$.contactId").isEqualTo(id)
                .jsonPath("$.state").isEqualTo("TAKEN").jsonPath("$.lease.mine").isEqualTo(true)
                .jsonPath("$.lease.until").isEqualTo("2026-11-25T08:00:45Z")
                .jsonPath("$.text").isEqualTo("Gungan är trasig").jsonPath("$.journey.length()").isEqualTo(1)
                .jsonPath("$.routing.candidates[0].title").isEqualTo("Fel på en lekplats")
                .jsonPath("$.routing.candidates[0].excerpt").isEqualTo("Vi lagar trasiga gungor inom tre dagar.");
    }

    @Test
    void aNoticeInForceIsOnTheDeskAndWithTheContactItConcerns() {
        // Given
        String id = desk.aContactWaitingFor(Duration.ofMinutes(1));
        desk.knowledge.tells(aNotice("lekplatsen-stangd").on("lekplats").briefed("Lekplatsen byggs om.").build());

        // When
        var listed = client.get().uri("/desk").exchange();
        var contact = client.get().uri("/contacts/" + id).exchange();
        post("/desk/take", "anna").exchange();
        var routed = post("/desk/" + id + "/route", "anna").bodyValue("{\"topicId\":\"lekplats\"}").exchange();

        // Then
        listed.expectBody().jsonPath("$[0].notices[0].noticeId").isEqualTo("lekplatsen-stangd");
        contact.expectBody().jsonPath("$.notices[0].whatSv").isEqualTo("Lekplatsen byggs om.");
        routed.expectBody().jsonPath("$.notices[0].version").isEqualTo(1).jsonPath("$.decision").isEqualTo("ANSWER");
    }

    @Test
    void nobodyWaitsIsNoContent() {
        // When
        var next = post("/desk/take", "anna").exchange();
        var mine = client.get().uri("/desk/mine").header(Actor.HEADER, "anna").exchange();

        // Then
        next.expectStatus().isNoContent();
        mine.expectStatus().isNoContent();
    }

    @Test
    void whoActsMustBeTold() {
        // When
        var answer = client.post().uri("/desk/take").exchange();

        // Then
        answer.expectStatus().isBadRequest();
    }

    @Test
    void whatAnotherHoldsIsAConflict() {
        // Given
        String id = desk.aContactWaitingFor(Duration.ofMinutes(1));
        desk.take.next("anna");

        // When
        var take = post("/desk/" + id + "/take", "bo").exchange();
        var heartbeat = post("/desk/" + id + "/heartbeat", "bo").exchange();

        // Then
        take.expectStatus().isEqualTo(409).expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:taken");
        heartbeat.expectStatus().isEqualTo(409).expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:not-yours");
    }

    @Test
    void unknownAndUnreadableIdsAreToldApart() {
        // When
        var unknown = client.get().uri("/contacts/" + UUID.randomUUID()).exchange();
        var unreadable = client.get().uri("/contacts/17").exchange();

        // Then
        unknown.expectStatus().isNotFound().expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:not-found");
        unreadable.expectStatus().isBadRequest();
    }

    @Test
    void theHolderKeepsReleasesAndFindsTheContact() {
        // Given
        String id = desk.aContactWaitingFor(Duration.ofMinutes(1));
        desk.take.next("anna");
        desk.clock.pass(Duration.ofSeconds(10));

        // When
        var mine = client.get().uri("/desk/mine").header(Actor.HEADER, "anna").exchange();
        var heartbeat = post("/desk/" + id + "/heartbeat", "anna").exchange();
        var release = post("/desk/" + id + "/release", "anna").exchange();

        // Then
        mine.expectStatus().isOk().expectBody().jsonPath("$.contactId").isEqualTo(id);
        heartbeat.expectStatus().isOk().expectBody().jsonPath("$.until").isEqualTo("2026-11-25T08:00:55Z");
        release.expectStatus().isNoContent();
    }

    @Test
    void theClarifyingAnswerNamesTheAuthority() {
        // Given
        String id = desk.aContactWaitingFor(Duration.ofMinutes(1));
        desk.take.next("anna");

        // When
        var asked = post("/desk/" + id + "/route", "anna").bodyValue("{\"topicId\":\"dott-djur\"}").exchange();
        var settled = post("/desk/" + id + "/route", "anna")
                .bodyValue("{\"topicId\":\"dott-djur\",\"optionId\":\"vatten\"}").exchange();

        // Then
        asked.expectStatus().isOk().expectBody().jsonPath("$.decision").isEqualTo("ASK")
                .jsonPath("$.ask.options[0].ownerName").isEqualTo("Organisation lansstyrelsen");
        settled.expectStatus().isOk().expectBody().jsonPath("$.decision").isEqualTo("REFERRAL")
                .jsonPath("$.owner.phone").isEqualTo("040-1").jsonPath("$.note").isEqualTo("Dygnet runt.");
    }

    @Test
    void finishingClosesAndUndoGivesItBack() {
        // Given
        String id = desk.aContactWaitingFor(Duration.ofMinutes(1));
        desk.take.next("anna");

        // When
        var finished = post("/desk/" + id + "/finish", "anna")
                .bodyValue("{\"questions\":[{\"topicId\":\"lekplats\",\"outcome\":\"HANDED_OVER\"}]}").exchange();
        var undone = post("/desk/" + id + "/undo", "anna").exchange();

        // Then
        finished.expectStatus().isOk().expectBody().jsonPath("$.state").isEqualTo("CLOSED")
                .jsonPath("$.questions[0].outcome").isEqualTo("HANDED_OVER").jsonPath("$.questions[0].questionId").isNotEmpty();
        undone.expectStatus().isOk().expectBody().jsonPath("$.state").isEqualTo("TAKEN")
                .jsonPath("$.questions.length()").isEqualTo(0);
    }

    @Test
    void aVisitIsWithdrawnOnceAndACallNever() {
        // Given
        String visit = desk.aVisitSince(Duration.ofSeconds(5));

        // When
        var first = post("/visits/" + visit + "/withdraw", "reception").exchange();
        var again = post("/visits/" + visit + "/withdraw", "reception").exchange();

        // Then
        first.expectStatus().isNoContent();
        again.expectStatus().isEqualTo(409).expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:cannot-undo");
        post("/visits/" + desk.aContactWaitingFor(Duration.ZERO) + "/withdraw", "reception").exchange().expectStatus().isEqualTo(409);
    }

    @Test
    void aCallThatNoDeskHoldsSaysSo() {
        // Given
        desk.pbx(CallFact.Kind.QUEUED, "call-1", 0);
        desk.pbx(CallFact.Kind.ANSWERED, "call-1", 5);

        // When
        var listed = client.get().uri("/desk").exchange();

        // Then
        listed.expectBody().jsonPath("$[0].state").isEqualTo("TAKEN").jsonPath("$[0].held").isEqualTo(false);
    }

    @Test
    void aFinishThatLacksSomethingNamesTheField() {
        // Given
        String id = desk.aContactWaitingFor(Duration.ofMinutes(1));
        desk.take.next("anna");

        // When
        var lacking = post("/desk/" + id + "/finish", "anna").bodyValue("{\"questions\":[{\"outcome\":\"ANSWERED\"}]}").exchange();
        var nothing = post("/desk/" + id + "/finish", "anna").bodyValue("{}").exchange();
        var unreadable = post("/desk/" + id + "/finish", "anna").bodyValue("{\"questions\":[{\"outcome\":\"SOLD\"}]}").exchange();

        // Then
        lacking.expectStatus().isEqualTo(422).expectBody().jsonPath("$.field").isEqualTo("questions[0].topicId")
                .jsonPath("$.reason").isEqualTo("missing").jsonPath("$.type").isEqualTo("urn:farled:problem:refused");
        nothing.expectStatus().isBadRequest().expectBody().jsonPath("$.field").isEqualTo("questions");
        unreadable.expectStatus().isBadRequest();
    }

    @Test
    void undoByAnotherIsAConflict() {
        // Given
        String id = desk.aContactWaitingFor(Duration.ofMinutes(1));

        // When
        var answer = post("/desk/" + id + "/undo", "bo").exchange();

        // Then
        answer.expectStatus().isEqualTo(409).expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:cannot-undo");
    }

    @Test
    void theWaitingIsTold() {
        // Given
        desk.aContactWaitingFor(Duration.ofMinutes(5));
        desk.pbx(Kind.QUEUED, "1", 0);

        // When
        var waiting = client.get().uri("/waiting").exchange();
        var tickets = client.get().uri("/waiting/tickets").exchange();

        // Then
        waiting.expectStatus().isOk().expectBody().jsonPath("$.total").isEqualTo(2)
                .jsonPath("$.byChannel.PHONE").isEqualTo(1).jsonPath("$.oldestSince").isEqualTo("2026-11-25T07:55:00Z");
        tickets.expectStatus().isOk().expectBody().jsonPath("$.length()").isEqualTo(0);
    }

    private WebTestClient.RequestBodySpec post(String path, String actor) {
        return client.post().uri(path).header(Actor.HEADER, actor).contentType(MediaType.APPLICATION_JSON);
    }
}
