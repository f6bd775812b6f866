package se.farled.gateway.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.gateway.WithoutServers.FakeParts.CASES;
import static se.farled.gateway.WithoutServers.FakeParts.ROUTER;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import se.farled.gateway.WithoutServers.Handed;
import se.farled.gateway.page.PagesWithoutServers;
import se.farled.gateway.reference.StatusLinks;

@PagesWithoutServers
class StatusPageTest {
    private static final UUID ROOT = UUID.fromString("0198c0de-0000-7000-8000-0000000000aa");
    private final UUID contactId = UUID.randomUUID();
    private final UUID questionId = UUID.randomUUID();
    @Autowired
    private WebTestClient http;
    @Autowired
    private StatusLinks links;
    @Autowired
    private Handed handed;

    @BeforeEach
    void fyrhamn() {
        handed.away = false;
        handed.contacts.clear();
        ROUTER.forget();
        CASES.forget();
        ROUTER.answers("GET /organisations", 200, PagesWithoutServers.ORGANISATIONS);
        ROUTER.answers("GET /desk", 200, "[]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "WAITING|Kontaktcentret har ditt ärende.",
        "CALLBACK_WAITING|Vi ringer upp dig.",
        "TAKEN|En kommunvägledare arbetar med ditt ärende just nu.",
        "ABANDONED|Du lämnade kön innan vi hann hjälpa dig.",
        "ENDED|Samtalet är slut.",
        "CLOSED|Ditt ärende är avslutat.",
    })
    void eachStateHasItsWords(String state, String words) {
        // Given
        aContact(state, "WEB", false, "");

        // When
        var page = page();

        // Then
        assertThat(page).contains(words, "Trasig lekplats", "Du skrev till oss").doesNotContain("Hemlig anteckning");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PROPOSED|Stadsbyggnadsförvaltningen fick ditt ärende i går.",
        "ACCEPTED|Stadsbyggnadsförvaltningen har ditt ärende sedan i går.",
        "REFUSED|Stadsbyggnadsförvaltningen lämnade tillbaka ditt ärende i går.",
        "CLOSED|Stadsbyggnadsförvaltningen avslutade ditt ärende i går.",
    })
    void aCaseHasItsWordsAndItsNumber(String state, String words) {
        // Given
        aContact("CLOSED", "WEB", false, question("HANDED_OVER", "stadsbyggnad"));
        aCase(state);

        // When
        var page = page();

        // Then
        assertThat(page).contains(words, "2026-000123");
    }

    @Test
    void theHandoverIsToldBeforeTheCaseIsOpen() {
        // Given
        aContact("CLOSED", "WEB", false, question("HANDED_OVER", "stadsbyggnad"));
        CASES.answers("GET /cases", 503, "");

        // When
        var page = page();

        // Then
        assertThat(page).contains("Stadsbyggnadsförvaltningen fick ditt ärende i dag");
    }

    @Test
    void aSecretMatterTellsNeitherTopicNorOwner() {
        // Given
        aContact("CLOSED", "WEB", true, question("HANDED_OVER", "stadsbyggnad"));
        aCase("ACCEPTED");

        // When
        var page = page();

        // Then
        assertThat(page).contains("Den som ansvarar har ditt ärende sedan i går.").doesNotContain("Trasig lekplats", "Stadsbyggnad");
    }

    @Test
    void aReferralTellsWhomToTurnTo() {
        // Given
        aContact("CLOSED", "PHONE", false, question("REFERRED", "lansstyrelsen"));

        // When
        var page = page();

        // Then
        assertThat(page).contains("Det här tar Länsstyrelsen hand om", "08-465 004 10", "Du ringde oss");
    }

    @Test
    void eachQuestionHasItsSentenceAndAPublicAnswerIsShown() {
        // Given
        ROUTER.answers("GET /articles/a1", 200, """
                {"articleId":"a1","version":1,"title":"Öppettider","publicText":"Vi öppnar klockan nio.","advisors":["Internt"]}""");
        aContact("CLOSED", "WEB", false, question("ANSWERED", null) + "," + question("CALLBACK", null));

        // When
        var page = page();

        // Then
        assertThat(page).contains("Kontaktcentret har svarat dig. Svaret står här.", "Vi öppnar klockan nio.", "Vi har lovat att ringa dig.")
                .doesNotContain("Internt");
    }

    @Test
    void theSentencesAreThereInEnglish() {
        // Given
        aContact("CLOSED", "WEB", false, question("HANDED_OVER", "stadsbyggnad"));
        aCase("ACCEPTED");

        // When
        var page = body(http.get().uri("/status/{token}?lang=en", token()).exchange().expectStatus().isOk());

        // Then
        assertThat(page).contains("Urban Planning has had your matter since yesterday.");
    }

    @Test
    void aContactThatTheRouterHasNotReadYetIsReceived() {
        // Given
        ROUTER.answers("GET /contacts/" + contactId, 404, "{}");

        // When
        var page = page();

        // Then
        assertThat(page).contains("Vi har tagit emot det du skrev.");
    }

    @Test
    void whenNothingCanBeToldThatIsSaid() {
        // Given
        ROUTER.answers("GET /contacts/" + contactId, 503, "");

        // When
        var page = page();

        // Then
        assertThat(page).contains("Just nu kan vi inte se var ditt ärende står.", "Det finns kvar hos oss.");
    }

    @Test
    void anUnknownLinkIsAFriendlyPage() {
        // When
        var answer = http.get().uri("/status/nobody-made-this").accept(MediaType.TEXT_HTML).exchange().expectStatus().isNotFound();

        // Then
        assertThat(body(answer)).contains("Sidan finns inte", "Till startsidan");
    }

    @Test
    void whatIsAddedJoinsTheJourney() {
        // Given
        aContact("WAITING", "WEB", false, "");

        // When
        var answer = add("Nu är den lagad", UUID.randomUUID().toString()).expectStatus().isSeeOther();

        // Then
        var contact = handed.contacts.getFirst();
        assertThat(contact.previousContactId()).isEqualTo(contactId);
        assertThat(contact.rootContactId()).isEqualTo(ROOT);
        assertThat(contact.draft().text()).isEqualTo("Nu är den lagad");
        answer.expectHeader().location("/status/" + token() + "?added=1");
        assertThat(body(http.get().uri("/status/{token}?added=1", token()).exchange())).contains("Tack, vi har fått ditt tillägg.");
    }

    @Test
    void anAdditionSentTwiceIsOne() {
        // Given
        aContact("WAITING", "WEB", false, "");
        var key = UUID.randomUUID().toString();
        add("Nu är den lagad", key).expectStatus().isSeeOther();

        // When
        add("Nu är den lagad", key).expectStatus().isSeeOther();

        // Then
        assertThat(handed.contacts).hasSize(1);
    }

    @Test
    void anAdditionThatCannotBeTakenIsNotLost() {
        // Given
        aContact("WAITING", "WEB", false, "");
        handed.away = true;

        // When
        var page = body(add("Nu är den lagad", UUID.randomUUID().toString()).expectStatus().isEqualTo(503));

        // Then
        assertThat(page).contains("Vi kunde inte ta emot det just nu", "Nu är den lagad");
    }

    private void aContact(String state, String channel, boolean secrecy, String questions) {
        ROUTER.answers("GET /contacts/" + contactId, 200, """
                {"contactId":"%s","rootContactId":"%s","channel":"%s","entryPoint":"form","state":"%s","receivedAt":"%s","takenAt":null,"endedAt":null,
                "closedAt":null,"text":"Min text","routing":{"decision":"OWNER","topicId":"lekplats-trasig","topicName":"Trasig lekplats","secrecy":%s},
                "questions":[%s],"journey":[{"contactId":"%s","channel":"%s","receivedAt":"%s","state":"%s","topicId":null}]}"""
                .formatted(contactId, ROOT, channel, state, Instant.now(), secrecy, questions, contactId, channel, Instant.now(), state));
    }

    private String question(String outcome, String ownerId) {
        return """
                {"questionId":"%s","topicId":"lekplats-trasig","outcome":"%s","articleId":%s,"ownerId":%s,"note":"Hemlig anteckning","at":"%s"}"""
                .formatted(questionId, outcome, outcome.equals("ANSWERED") ? "\"a1\"" : null, ownerId == null ? null : "\"" + ownerId + "\"", Instant.now());
    }

    private void aCase(String state) {
        CASES.answers("GET /cases", 200, """
                [{"caseId":"%s","caseNumber":"2026-000123","contactId":"%s","questionId":"%s","organisationId":"stadsbyggnad","state":"%s",
                "stateSince":"%s","openedAt":"%s","version":2}]"""
                .formatted(UUID.randomUUID(), contactId, questionId, state, yesterday(), yesterday()));
    }

    private static Instant yesterday() {
        return Instant.now().minus(Duration.ofDays(1));
    }

    private String token() {
        return links.token(contactId);
    }

    private String page() {
        return body(http.get().uri("/status/{token}", token()).exchange().expectStatus().isOk());
    }

    private WebTestClient.ResponseSpec add(String text, String key) {
        return http.post().uri("/status/{token}", token()).accept(MediaType.TEXT_HTML)
                .body(BodyInserters.fromFormData("text", text).with("key", key)).exchange();
    }

    private static String body(WebTestClient.ResponseSpec answer) {
        return answer.expectBody(String.class).returnResult().getResponseBody();
    }
}
