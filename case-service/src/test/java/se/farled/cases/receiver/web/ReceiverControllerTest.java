package se.farled.cases.receiver.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.cases.receiver.InMemoryReceivers;
import se.farled.cases.receiver.TestKeepReceiver;
import se.farled.cases.web.AskerArgument;

class ReceiverControllerTest {

    private static final Map<String, String> WISH = Map.of("webhookUrl", "https://example.org/in", "secondEmail", "jour@example.org");

    private final InMemoryReceivers receivers = new InMemoryReceivers();
    private final WebTestClient client = WebTestClient.bindToController(new ReceiverController(receivers,
                    TestKeepReceiver.on(receivers, Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC))))
            .argumentResolvers(new AskerArgument()::configureArgumentResolvers).build();

    @Test
    void anEditorEntersTheOwnProgramAndIsShownItsSecretOnce() {
        // When
        var kept = as("EDITOR", "miljo", client.put().uri("/receivers/miljo").bodyValue(WISH));
        // Then
        kept.expectStatus().isOk().expectBody().jsonPath("$.secret").value(String.class, secret -> org.assertj.core.api.Assertions.assertThat(secret).startsWith("whsec_"));
        as("EDITOR", "miljo", client.get().uri("/receivers/miljo")).expectStatus().isOk().expectBody()
                .jsonPath("$.webhookUrl").isEqualTo("https://example.org/in").jsonPath("$.signed").isEqualTo(true).jsonPath("$.secret").doesNotExist();
    }

    @Test
    void aRotationShowsTheNewSecretAndUntilWhenTheFormerIsUsed() {
        // Given
        as("LEAD", "", client.put().uri("/receivers/miljo").bodyValue(WISH));
        // When
        var rotated = as("LEAD", "", client.post().uri("/receivers/miljo/rotate"));
        // Then
        rotated.expectStatus().isOk().expectBody().jsonPath("$.secret").isNotEmpty().jsonPath("$.formerSecretUntil").isEqualTo("2026-11-24T08:00:00Z");
        as("LEAD", "", client.post().uri("/receivers/trafik/rotate")).expectStatus().isEqualTo(409);
    }

    @Test
    void nobodyElseReadsOrChangesIt() {
        // When
        var read = as("EDITOR", "trafik", client.get().uri("/receivers/miljo"));
        var changed = as("ADVISOR", "", client.put().uri("/receivers/miljo").bodyValue(WISH));
        // Then
        read.expectStatus().isForbidden();
        changed.expectStatus().isForbidden();
    }

    @Test
    void anAddressThatIsNotAllowedNamesTheField() {
        // When
        var answer = as("EDITOR", "miljo", client.put().uri("/receivers/miljo").bodyValue(Map.of("webhookUrl", "http://127.0.0.1/in")));
        // Then
        answer.expectStatus().isEqualTo(422).expectBody().jsonPath("$.field").isEqualTo("webhookUrl");
    }

    private static WebTestClient.ResponseSpec as(String role, String organisationId, WebTestClient.RequestHeadersSpec<?> request) {
        return request.header("X-Farled-Role", role).header("X-Farled-Organisation", organisationId).exchange();
    }
}
