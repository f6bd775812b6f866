package se.farled.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.gateway.staff.SignedInStaff.body;
import static se.farled.gateway.staff.SignedInStaff.tokenIn;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import se.farled.gateway.staff.StaffPagesWithoutServers;

@StaffPagesWithoutServers
class LoginPageTest {
    @Autowired
    private WebTestClient http;

    @Test
    void thePageAsksForUserAndPasswordInBothLanguages() {
        assertThat(page("/login")).contains("lang=\"sv\"", "Lösenord", "name=\"_csrf\"", "advisor2").doesNotContain("??");
        assertThat(page("/login?lang=en")).contains("lang=\"en\"", "Password", "/login?lang=sv").doesNotContain("??");
    }

    @Test
    void aWrongPasswordIsSaidOnThePage() {
        // Given
        var form = http.get().uri("/login").accept(MediaType.TEXT_HTML).exchange().expectBody(String.class).returnResult();

        // When
        http.post().uri("/login").cookie("XSRF-TOKEN", form.getResponseCookies().getFirst("XSRF-TOKEN").getValue())
                .body(BodyInserters.fromFormData("username", "advisor").with("password", "fel").with("_csrf", tokenIn(form.getResponseBody()))).exchange().expectStatus().isFound().expectHeader().location("/login?error");

        // Then
        assertThat(page("/login?error")).contains("stämmer inte överens");
    }

    @Test
    void theStyleguideStandsInTheEmbeddedStack() {
        assertThat(page("/styleguide")).contains("Stilguide", "--fairway").doesNotContain("??");
        assertThat(page("/styleguide?lang=en")).contains("Style guide").doesNotContain("??");
    }

    private String page(String address) {
        return body(http.get().uri(address).accept(MediaType.TEXT_HTML).exchange().expectStatus().isOk());
    }
}
