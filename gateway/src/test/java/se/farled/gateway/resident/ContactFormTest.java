package se.farled.gateway.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.gateway.WithoutServers.FakeParts.ROUTER;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import se.farled.gateway.WithoutServers.Handed;
import se.farled.gateway.page.PagesWithoutServers;

@PagesWithoutServers
class ContactFormTest {
    private static final String WORDS = "Gungan i Hamnparken är trasig.\r\n<b>Farligt</b> & \"vasst\"";
    @Autowired
    private WebTestClient http;
    @Autowired
    private Handed handed;

    @BeforeEach
    void theRouterKnowsAnArticle() {
        handed.away = false;
        handed.contacts.clear();
        ROUTER.forget();
        ROUTER.answers("GET /organisations", 200, PagesWithoutServers.ORGANISATIONS);
        ROUTER.answers("GET /match", 200, """
                {"decision":"ANSWER","topicId":"lekplats-trasig","candidates":[{"articleId":"a1","articleVersion":1,"title":"Trasig lekplats","score":9.1,
                "excerpt":"…"}],"ask":null,"owner":null}""");
        ROUTER.answers("GET /articles/a1", 200, """
                {"articleId":"a1","version":1,"title":"Trasig lekplats","titleEn":"Broken playground","publicText":"Vi lagar den.","publicTextEn":"We mend it.",
                "advisors":["Bara för vägledare"],"ownerId":"stadsbyggnad","topicIds":["lekplats-trasig"]}""");
    }

    @Test
    void theFirstPageAsksOneThing() {
        // When
        var page = body(http.get().uri("/kontakt").exchange().expectStatus().isOk());

        // Then
        assertThat(page).contains("Berätta vad det gäller", "name=\"text\"", "name=\"key\"").doesNotContain("name=\"email\" type=\"text\"");
    }

    @Test
    void whatMayAnswerIsShownBeforeSendingAndWhatWasTypedIsKept() {
        // When
        var page = body(post(form("next")).expectStatus().isOk());

        // Then
        assertThat(page).contains("Det här kanske svarar", "Trasig lekplats", "Vi lagar den.")
                .contains("&lt;b&gt;Farligt&lt;/b&gt;", "asta@example.org", "Vid bryggan")
                .doesNotContain("Bara för vägledare", "<b>Farligt");
        assertThat(handed.contacts).isEmpty();
    }

    @Test
    void theAnswerIsShownInThePagesLanguage() {
        // When
        var page = body(post("/kontakt?lang=en", form("next")).expectStatus().isOk());

        // Then
        assertThat(page).contains("lang=\"en\"", "This may answer you", "Broken playground", "We mend it.");
    }

    @Test
    void theClarifyingQuestionIsAskedAndItsAnswerSent() {
        // Given
        ROUTER.answers("GET /match", 200, """
                {"decision":"ASK","topicId":"dott-djur","candidates":[],"owner":null,"ask":{"topicId":"dott-djur","question":"Ligger den i vattnet eller på land?",
                "questionEn":null,"options":[{"optionId":"vatten","label":"I vattnet","labelEn":null,"ownerId":"lansstyrelsen","ownerName":null,"note":null}]}}""");
        var form = form("send");
        form.set("topicId", "dott-djur");
        form.set("optionId", "vatten");

        // When
        var page = body(post(form("next")).expectStatus().isOk());
        post(form).expectStatus().isSeeOther();

        // Then
        assertThat(page).contains("Ligger den i vattnet eller på land?", "value=\"vatten\"", "Hoppa över frågan");
        assertThat(handed.contacts.getFirst().draft().optionId()).isEqualTo("vatten");
        assertThat(handed.contacts.getFirst().draft().topicId()).isEqualTo("dott-djur");
    }

    @Test
    void aMatterForSomebodyOutsideTheCityIsTold() {
        // Given
        ROUTER.answers("GET /match", 200, """
                {"decision":"REFERRAL","topicId":"x","candidates":[],"ask":null,"owner":{"organisationId":"lansstyrelsen","name":"Länsstyrelsen",
                "kind":"AUTHORITY","phone":"08-465 004 10","email":null,"hours":"mån–fre 9–16","reachNote":null}}""");

        // When
        var page = body(post(form("next")).expectStatus().isOk());

        // Then
        assertThat(page).contains("Det här brukar Länsstyrelsen ta hand om", "tel:08-46500410", "mån–fre 9–16");
    }

    @Test
    void aSentFormIsAContactAndGivesAReceipt() {
        // When
        var receipt = post(form("send")).expectStatus().isSeeOther().returnResult(Void.class).getResponseHeaders().getLocation();
        var page = body(http.get().uri(receipt.getPath()).exchange().expectStatus().isOk());

        // Then
        var contact = handed.contacts.getFirst();
        assertThat(contact.entryPoint()).isEqualTo("form");
        assertThat(contact.draft().text()).isEqualTo(WORDS.replace("\r\n", "\n"));
        assertThat(contact.draft().sender().email()).isEqualTo("asta@example.org");
        assertThat(contact.draft().sender().phone()).isNull();
        assertThat(contact.draft().place().address()).isEqualTo("Vid bryggan");
        assertThat(receipt.getPath()).startsWith("/kontakt/klart/").doesNotContain("asta");
        assertThat(page).contains("Tack, vi har tagit emot det", "/status/").containsPattern("[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}");
    }

    @Test
    void aDoubleClickSendsOnce() {
        // Given
        var form = form("send");

        // When
        var first = location(form);
        var second = location(form);

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(handed.contacts).hasSize(1);
    }

    @Test
    void aChangedTextFromTheSamePageIsNotSwallowed() {
        // Given
        var form = form("send");
        location(form);
        form.set("text", "En annan sak");

        // When
        var page = body(post(form).expectStatus().isEqualTo(409));

        // Then
        assertThat(page).contains("Du har redan skickat ett meddelande", "En annan sak").doesNotContain(form.getFirst("key"));
    }

    @Test
    void nothingTypedIsLostWhenItCannotBeTaken() {
        // Given
        handed.away = true;
        var form = form("send");

        // When
        var page = body(post(form).expectStatus().isEqualTo(503));

        // Then
        assertThat(page).contains("Vi kunde inte ta emot det just nu", "040-628 04 00", "&lt;b&gt;Farligt&lt;/b&gt;", "asta@example.org", "Vid bryggan",
                form.getFirst("key"));
    }

    @Test
    void theFormWorksWhileTheRouterIsAway() {
        // Given
        ROUTER.answers("GET /match", 503, "");
        ROUTER.answers("GET /organisations", 503, "");

        // When
        var page = body(post(form("next")).expectStatus().isOk());

        // Then
        assertThat(page).contains("Hur når vi dig?").doesNotContain("Det här kanske svarar");
        post(form("send")).expectStatus().isSeeOther();
    }

    @Test
    void aWrongAddressIsNamedAndTheRestKept() {
        // Given
        var form = form("send");
        form.set("email", "asta");

        // When
        var page = body(post(form).expectStatus().isEqualTo(422));

        // Then
        assertThat(page).contains("Skriv adressen som", "aria-invalid=\"true\"", "value=\"asta\"", "&lt;b&gt;Farligt&lt;/b&gt;").doesNotContain("Det här kanske svarar");
    }

    @Test
    void anEmptyTextComesBackToTheFirstPage() {
        // Given
        var form = form("send");
        form.set("text", "  ");

        // When
        var page = body(post(form).expectStatus().isEqualTo(422));

        // Then
        assertThat(page).contains("Berätta vad det gäller", "Skriv vad det gäller", "asta@example.org");
    }

    @Test
    void aTextOfFullLengthInAnyScriptFits() {
        // Given
        var form = form("send");
        form.set("text", "ش".repeat(20_000));

        // When
        var answer = post(form);

        // Then
        answer.expectStatus().isSeeOther();
    }

    @Test
    void aTextThatIsFarTooLongIsAnsweredWithAPage() {
        // Given
        var form = form("send");
        form.set("text", "x".repeat(400_000));

        // When
        var page = body(post(form).expectStatus().isEqualTo(413));

        // Then
        assertThat(page).contains("Det är för långt");
    }

    @Test
    void aReceiptThatNobodyGaveIsNotFound() {
        http.get().uri("/kontakt/klart/nix").accept(MediaType.TEXT_HTML).exchange().expectStatus().isNotFound();
    }

    private URI location(MultiValueMap<String, String> form) {
        return post(form).expectStatus().isSeeOther().returnResult(Void.class).getResponseHeaders().getLocation();
    }

    private WebTestClient.ResponseSpec post(MultiValueMap<String, String> form) {
        return post("/kontakt", form);
    }

    private WebTestClient.ResponseSpec post(String uri, MultiValueMap<String, String> form) {
        return http.post().uri(uri).accept(MediaType.TEXT_HTML).body(BodyInserters.fromFormData(form)).exchange();
    }

    private static MultiValueMap<String, String> form(String step) {
        var form = new LinkedMultiValueMap<String, String>();
        form.set("step", step);
        form.set("text", WORDS);
        form.set("place", "Vid bryggan");
        form.set("email", "asta@example.org");
        form.set("phone", "");
        form.set("name", "Asta Lind");
        form.set("language", "sv");
        form.set("key", UUID.randomUUID().toString());
        return form;
    }

    private static String body(WebTestClient.ResponseSpec answer) {
        return answer.expectBody(String.class).returnResult().getResponseBody();
    }
}
