package se.farled.gateway.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.gateway.WithoutServers.FakeParts.KNOWLEDGE;
import static se.farled.gateway.WithoutServers.FakeParts.ROUTER;
import static se.farled.gateway.staff.SignedInStaff.body;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.gateway.staff.SignedInStaff;
import se.farled.gateway.staff.StaffPagesWithoutServers;

@StaffPagesWithoutServers
class NewsTest {
    private static final String BRIEFED = """
            {"noticeId":"n1","version":%d,"organisationId":"va","kind":"PLANNED_OUTAGE","state":"PUBLIC","titleSv":"Vattnet stängs av","titleEn":"Water off",
            "ingressSv":"Rör byts.","publicAt":"2026-11-24T13:20:00Z","until":null,"topicIds":["vatten"],"places":["Norra hamnen"],"link":"https://city.example/vatten",
            "pinned":false,"missed":false,"crisis":false,"briefingDueAt":null,"briefing":{"whatSv":"Ett rör byts i Norra hamnen.","appliesFrom":null,
            "appliesUntil":null,"expectedContacts":40,"questions":[{"questionSv":"När kommer det tillbaka?","answerSv":"Klockan 16.","questionEn":"When is it back?",
            "answerEn":"At four."}],"knowsMore":{"organisationId":"va","roleSv":"driftledaren","phone":"040-1","hours":"7–16"}}}""";
    private static final String MISSED = """
            {"noticeId":"n2","version":1,"organisationId":"va","kind":"UNKNOWN","state":"PUBLIC","titleSv":"Badet stänger","titleEn":null,"ingressSv":null,
            "publicAt":"2026-11-25T06:00:00Z","until":null,"topicIds":[],"places":[],"link":null,"pinned":false,"missed":true,"crisis":false,
            "briefingDueAt":"2026-11-25T08:00:00Z","briefing":null}""";
    private static final String CRISIS = MISSED.replace("n2", "n3").replace("Badet stänger", "Branden i hamnen").replace("\"missed\":true,\"crisis\":false", "\"missed\":false,\"crisis\":true")
            .replace("2026-11-25T06", "2026-11-23T06");
    private static final String SURGE = """
            [{"surgeId":"s1","topicId":"vatten","topicName":"Vattenavbrott","words":[],"organisationId":"va","organisationName":"VA Fyrhamn","count":14,"expected":1.6,"windowMinutes":30,"since":"2026-11-25T07:00:00Z",
            "covered":false,"answered":null,"noticeId":null,"curve":[],"examples":[]}]""";

    @Autowired
    private WebTestClient http;
    private SignedInStaff advisor;

    @BeforeEach
    void anOpenDesk() {
        RouterAnswers.usual();
        ROUTER.answers("GET /organisations", 200, "[{\"organisationId\":\"va\",\"name\":\"VA Fyrhamn\"}]");
        advisor = new SignedInStaff(http, "advisor");
        inForce(BRIEFED.formatted(7), MISSED);
    }

    @Test
    void theStripTellsWhatIsUnreadAndTheListHoldsTheWholeBriefing() {
        // When
        var page = advisor.page("/desk");

        // Then
        assertThat(page).contains("2 olästa", "VA Fyrhamn", "Ett rör byts i Norra hamnen.", "omkring 40", "När kommer det tillbaka?", "Klockan 16.",
                "driftledaren", "https://city.example/vatten").doesNotContain("??");
        assertThat(page).contains("Staden har just gått ut med det här. Vi vet inte mer än så.", "VA Fyrhamn har fått frågan och ska svara senast");
    }

    @Test
    void theSameInEnglish() {
        assertThat(advisor.page("/desk?lang=en")).contains("2 unread", "Water off", "When is it back?", "At four.", "The city has just said this").doesNotContain("??");
    }

    @Test
    void aCrisisComesBeforeWhatIsNewer() {
        // Given
        inForce(MISSED, CRISIS);

        // When
        var news = advisor.page("/desk/news");

        // Then
        assertThat(news).contains("data-first=\"n3\"", "Kris");
        assertThat(news.indexOf("data-notice-id=\"n3\"")).isLessThan(news.indexOf("data-notice-id=\"n2\""));
    }

    @Test
    void readingIsRememberedUntilTheWordsChange() {
        // When
        advisor.postJson("/desk/notices/n1/read", "{\"version\":7}").expectStatus().isNoContent();

        // Then
        assertThat(advisor.page("/desk/news")).contains("1 oläst<");
        assertThat(new SignedInStaff(http, "advisor2").page("/desk/news")).contains("2 olästa");
        inForce(BRIEFED.formatted(8).replace("Klockan 16.", "Klockan 18."), MISSED);
        assertThat(advisor.page("/desk/news")).contains("2 olästa");
        assertThat(body(advisor.postJson("/desk/notices/n1/read", "{\"version\":7}").expectStatus().isEqualTo(412))).contains("ändrats");
    }

    @Test
    void aSurgeSaysHowMuchMoreAndThatTheOwnerIsAsked() {
        // Given
        ROUTER.answers("GET /surges", 200, SURGE);

        // Then
        assertThat(advisor.page("/desk/news")).contains("Anstormning", "Vattenavbrott", "14 kontakter på 30 minuter, normalt 2", "Ägaren har fått frågan.", "VA Fyrhamn har fått frågan.");
    }

    @Test
    void whatWasLastKnownStaysWhileTheKnowledgeServiceIsAway() {
        // Given
        advisor.page("/desk/news");
        KNOWLEDGE.answers("GET /notices", 500, "boom");

        // Then
        assertThat(advisor.page("/desk")).contains("Vattnet stängs av");
    }

    @Test
    void noNewsSaysWhatWillAppear() {
        // Given
        inForce();

        // Then
        assertThat(advisor.page("/desk/news")).contains("Inga olästa nyheter", "syns det här först");
    }

    @Test
    void theNoticeThatAContactMatchesComesFirstWithItsAnswersNumbered() {
        // Given
        ROUTER.answers("GET /desk/mine", 200, RouterAnswers.contact("WEB", "Inget vatten!").replace("\"questions\":[],", """
                "questions":[],"notices":[{"noticeId":"n1","version":7,"title":"Vattnet stängs av","titleEn":null,"whatSv":"Ett rör byts.","questions":[
                {"questionSv":"När kommer det tillbaka?","answerSv":"Klockan 16.","questionEn":null,"answerEn":null}],"knowsMore":null,"missed":false,"crisis":false,"pinned":false}],"""));

        // When
        var work = advisor.page("/desk/work");

        // Then
        assertThat(work.indexOf("Klockan 16.")).isPositive().isLessThan(work.indexOf("I vattnet"));
        assertThat(work).containsPattern("data-notice-id=\"n1\"[^>]*>\\s*<h3><button[^>]*data-key=\"1\"").containsPattern("data-key=\"2\"[^>]*data-choice=\"vatten\"");
    }

    @Test
    void aGapGoesToTheKnowledgeServiceInWords() {
        // Given
        KNOWLEDGE.answers("POST /gaps", 201, "{\"gapId\":\"g1\"}");

        // When
        var said = body(advisor.postJson("/desk/gaps", "{\"kind\":\"WRONG\",\"articleId\":\"a1\",\"topicId\":\"hamn\",\"wording\":\"Var är piren?\"}").expectStatus().isOk());

        // Then
        assertThat(said).contains("Skickat till ägaren");
        assertThat(KNOWLEDGE.lastCall().body()).contains("\"kind\":\"WRONG\"", "\"articleId\":\"a1\"");
        KNOWLEDGE.answers("POST /gaps", 422, "{\"type\":\"urn:farled:problem:invalid\",\"status\":422,\"field\":\"articleId\"}");
        assertThat(body(advisor.postJson("/desk/gaps", "{\"kind\":\"WRONG\"}").expectStatus().isEqualTo(422))).contains("kunde inte skickas");
    }

    private static void inForce(String... notices) {
        KNOWLEDGE.forget();
        KNOWLEDGE.answers("GET /notices", 200, "[" + String.join(",", notices) + "]");
    }
}
