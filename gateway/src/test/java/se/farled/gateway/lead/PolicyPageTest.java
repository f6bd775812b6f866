package se.farled.gateway.lead;

import static org.assertj.core.api.Assertions.assertThat;
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
class PolicyPageTest {
    private static final Map<String, String> LOWER = Map.of("decide", "70", "settled", "70", "open", "50", "ask", "30", "version", "3", "act", "try");

    @Autowired
    private WebTestClient http;
    private SignedInStaff lead;

    @BeforeEach
    void aPolicyThatWasChangedOnce() {
        ROUTER.forget();
        ROUTER.answers("GET /policy", 200, """
                {"version":3,"decide":0.8,"ask":0.3,"open":0.5,"settled":0.7,"since":"2026-11-20T08:00:00Z","before":[
                {"version":2,"decide":0.55,"ask":0.3,"open":0.5,"settled":0.7,"since":"2026-11-01T08:00:00Z","before":[]}]}""");
        ROUTER.answers("POST /policy/try", 200, """
                {"from":"2026-10-28T08:00:00Z","to":"2026-11-25T08:00:00Z","contacts":900,"weighed":700,"moved":41,
                "now":{"decided":400,"asked":100,"unsure":200,"checked":300,"wrong":12},"then":{"decided":441,"asked":100,"unsure":159,"checked":330,"wrong":25},
                "rows":[{"topic":{"id":"lekplats","name":"Trasig lekplats","nameEn":"Broken playground"},"owner":{"id":"stadsbyggnad","name":"Stadsbyggnadsförvaltningen","nameEn":"City Planning"},"moved":41,
                "now":{"decided":10,"asked":0,"unsure":50,"checked":9,"wrong":1},"then":{"decided":51,"asked":0,"unsure":9,"checked":39,"wrong":14}}]}""");
        lead = new SignedInStaff(http, "lead");
    }

    @Test
    void whatHoldsAndWhatHeldBeforeIsShownWithoutASaveButton() {
        assertThat(lead.page("/lead/policy")).contains("value=\"80\"", "gäller nu", "55 %").doesNotContain("??", "value=\"save\"");
        assertThat(lead.page("/lead/policy?lang=en")).contains("How sure is sure enough?", "holds now").doesNotContain("??", "’’");
    }

    @Test
    void beforeSavingItIsShownWhatWouldHaveMovedAndHowOftenWrongly() {
        // When
        var page = body(lead.post("/lead/policy", LOWER).expectStatus().isOk());

        // Then
        assertThat(page).contains("value=\"70\"", "Trasig lekplats", "Stadsbyggnadsförvaltningen", "från 12 till 25", "från 1 till 14", "av 300 med utfall (4,0 %)", "value=\"save\"")
                .doesNotContain("??");
        assertThat(page.indexOf("Trasig lekplats")).isLessThan(page.indexOf("value=\"save\""));
        assertThat(ROUTER.lastCall().request()).isEqualTo("GET /policy");
        assertThat(body(lead.post("/lead/policy?lang=en", LOWER).expectStatus().isOk())).contains("Broken playground", "City Planning").doesNotContain("??");
    }

    @Test
    void savingSendsTheThresholdsOnTheVersionThatWasRead() {
        // Given
        ROUTER.answers("PUT /policy", new FakeService.Answer(200, "{}", "\"4\"", 0));

        // When
        lead.post("/lead/policy", saving()).expectStatus().isSeeOther().expectHeader().location("/lead/policy?said=saved");

        // Then
        assertThat(ROUTER.lastCall().header("If-Match")).isEqualTo("\"3\"");
        assertThat(ROUTER.lastCall().body()).isEqualTo("{\"ask\":0.3,\"decide\":0.7,\"open\":0.5,\"settled\":0.7}");
        assertThat(lead.page("/lead/policy?said=saved")).contains("De nya gränserna gäller");
    }

    @Test
    void whoWasLateKeepsWhatWasTypedAndIsToldSo() {
        // Given
        ROUTER.answers("PUT /policy", 412, "{\"status\":412}");

        // When
        var page = body(lead.post("/lead/policy", saving()).expectStatus().isEqualTo(412));

        // Then
        assertThat(page).contains("Någon annan har ändrat gränserna", "value=\"70\"").doesNotContain("value=\"save\"");
    }

    @Test
    void whatIsNoPercentIsSaidAtItsField() {
        // Given
        var form = new HashMap<>(LOWER);
        form.put("decide", "120");

        // When
        var page = body(lead.post("/lead/policy", form).expectStatus().isEqualTo(422));

        // Then
        assertThat(page).contains("id=\"decide-wrong\"", "value=\"120\"", "aria-invalid=\"true\"").doesNotContain("value=\"save\"");
    }

    @Test
    void thePageStandsWhileTheRouterIsAway() {
        // Given
        ROUTER.answers("GET /policy", 503, "");
        ROUTER.answers("POST /policy/try", 503, "");

        // Then
        assertThat(lead.page("/lead/policy")).contains("Gränserna går inte att hämta");
        assertThat(body(lead.post("/lead/policy", LOWER).expectStatus().isOk())).contains("Gränserna går inte att hämta");
    }

    @Test
    void onlyALeadMayOpenIt() {
        new SignedInStaff(http, "advisor").get("/lead/policy").expectStatus().isForbidden();
        lead.forge("/lead/policy").expectStatus().isForbidden();
    }

    private static Map<String, String> saving() {
        var form = new HashMap<>(LOWER);
        form.put("act", "save");
        return form;
    }
}
