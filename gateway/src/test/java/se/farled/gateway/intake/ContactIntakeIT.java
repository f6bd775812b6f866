package se.farled.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.events.intake.ContactReceived;
import se.farled.gateway.OnRealServers;
import se.farled.gateway.TopicReader;
import se.farled.schemas.TopicCatalogue;
import tools.jackson.databind.JsonNode;

@OnRealServers
@ExtendWith(OutputCaptureExtension.class)
class ContactIntakeIT {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    private WebTestClient http;

    @Test
    void aWebContactIsOnTheTopicWhenItIsAccepted() {
        try (var topic = new TopicReader(TopicCatalogue.CONTACT_INTAKE)) {
            // Given
            var body = Map.of("channel", "WEB", "text", "Gungan i Hamnparken är trasig", "language", "sv",
                    "sender", Map.of("name", "Asta Lind", "email", "asta@example.org"), "place", Map.of("lat", 57.1, "lon", 12.2));

            // When
            var answer = send(body, null).expectStatus().isAccepted().expectBody(JsonNode.class).returnResult().getResponseBody();

            // Then
            var contactId = answer.path("contactId").asString();
            var record = topic.records(1, SOON, value -> contactId.equals(((ContactReceived) value).getContactId())).getFirst();
            var contact = (ContactReceived) record.value();
            assertThat(answer.path("reference").asString()).matches("[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}");
            assertThat(answer.path("statusUrl").asString()).contains("/status/");
            assertThat(record.key()).isEqualTo(contactId);
            assertThat(contact.getText()).isEqualTo("Gungan i Hamnparken är trasig");
            assertThat(contact.getSender().getName()).isEqualTo("Asta Lind");
            assertThat(contact.getPlace().getLat()).isEqualTo(57.1);
            assertThat(new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8)).isEqualTo("se.farled.intake.ContactReceived");
            assertThat(record.headers().lastHeader("traceparent")).isNotNull();
        }
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndOneContact() {
        try (var topic = new TopicReader(TopicCatalogue.CONTACT_INTAKE)) {
            // Given
            var key = UUID.randomUUID().toString();
            var body = Map.of("channel", "WEB", "text", "När öppnar biblioteket?");
            var first = send(body, key).expectStatus().isAccepted().expectBody(String.class).returnResult().getResponseBody();

            // When
            var second = send(body, key).expectStatus().isAccepted().expectBody(String.class).returnResult().getResponseBody();

            // Then
            assertThat(second).isEqualTo(first);
            assertThat(topic.records(2, Duration.ofSeconds(2), _ -> true)).hasSize(1);
        }
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        // Given
        var key = UUID.randomUUID().toString();
        send(Map.of("channel", "WEB", "text", "Första frågan"), key).expectStatus().isAccepted();

        // When
        var answer = send(Map.of("channel", "WEB", "text", "Andra frågan"), key);

        // Then
        answer.expectStatus().isEqualTo(422).expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:idempotency-key-reused");
    }

    @Test
    void aVisitGetsTheNextTicketAndKeepsItWhenSentTwice() {
        // Given
        var key = UUID.randomUUID().toString();
        var body = Map.of("channel", "WALK_IN", "text", "Bygglov");
        var first = visit(body, key);

        // When
        var again = visit(body, key);
        var next = visit(body, UUID.randomUUID().toString());

        // Then
        assertThat(first.path("ticket").asString()).matches("[A-Z][0-9]{1,2}");
        assertThat(again.path("ticket")).isEqualTo(first.path("ticket"));
        assertThat(next.path("ticket")).isNotEqualTo(first.path("ticket"));
    }

    @Test
    void theLogOfAnIntakeHoldsNothingThatThePersonSaid(CapturedOutput output) {
        // Given
        var body = Map.of("channel", "WEB", "subject", "Ärenderubrik777", "text", "Hemlig text 4711",
                "sender", Map.of("name", "Birgitta Hemlig", "email", "birgitta.hemlig@example.org", "phone", "+46701234567"));

        // When
        var answer = send(body, UUID.randomUUID().toString()).expectStatus().isAccepted().expectBody(JsonNode.class).returnResult().getResponseBody();

        // Then
        assertThat(output.getAll()).contains(answer.path("contactId").asString());
        assertThat(output.getAll()).doesNotContain("4711", "Birgitta", "birgitta", "0701234567", "46701234567", "Ärenderubrik777");
    }

    private JsonNode visit(Map<String, ?> body, String key) {
        return http.post().uri("/api/contacts").headers(headers -> {
            headers.setBasicAuth("reception", "farled");
            headers.set("Idempotency-Key", key);
        }).bodyValue(body).exchange().expectStatus().isAccepted().expectBody(JsonNode.class).returnResult().getResponseBody();
    }

    private WebTestClient.ResponseSpec send(Map<String, ?> body, String key) {
        return http.post().uri("/api/contacts").contentType(MediaType.APPLICATION_JSON)
                .headers(headers -> {
                    if (key != null) {
                        headers.set("Idempotency-Key", key);
                    }
                }).bodyValue(body).exchange();
    }
}
