package se.farled.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.gateway.WithoutServers;

@WithoutServers
class ContactRefusalsTest {
    @Autowired
    private WebTestClient http;
    @Autowired
    private WithoutServers.Handed handed;
    @LocalServerPort
    private int port;

    @AfterEach
    void back() {
        handed.away = false;
        handed.contacts.clear();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"channel\":\"FAX\",\"text\":\"Hej\"}|channel",
        "{\"text\":\"Hej\"}|channel",
        "{\"channel\":\"EMAIL\",\"text\":\"Hej\"}|channel",
        "{\"channel\":\"WEB\"}|text",
        "{\"channel\":\"WEB\",\"text\":\"  \"}|text",
        "{\"channel\":\"WEB\",\"text\":\"Hej\",\"language\":\"svenska!\"}|language",
        "{\"channel\":\"WEB\",\"text\":\"Hej\",\"sender\":{\"email\":\"nix\"}}|sender.email",
        "{\"channel\":\"WEB\",\"text\":\"Hej\",\"sender\":{\"phone\":\"ring mig\"}}|sender.phone",
        "{\"channel\":\"WEB\",\"text\":\"Hej\",\"place\":{\"lat\":91,\"lon\":12}}|place.lat",
        "{\"channel\":\"WEB\",\"text\":\"Hej\",\"place\":{\"lat\":57.1}}|place.lon",
        "{\"channel\":\"WEB\",\"text\":\"Hej\",\"place\":{\"lat\":\"nord\",\"lon\":12}}|place.lat",
        "{\"channel\":\"WEB\",\"text\":\"Hej\",\"topicId\":\"no-such-topic\"}|topicId",
    })
    void whatIsWrongIsNamedByItsField(String body, String field) {
        // When
        var answer = post(body);

        // Then
        answer.expectStatus().isEqualTo(422).expectHeader().contentType("application/problem+json")
                .expectBody().jsonPath("$.field").isEqualTo(field).jsonPath("$.reason").isNotEmpty();
        assertThat(handed.contacts).isEmpty();
    }

    @Test
    void aTextOfTwentyThousandCharactersIsTakenAndOneMoreIsNot() {
        post("{\"channel\":\"WEB\",\"text\":\"" + "å".repeat(20_000) + "\"}").expectStatus().isAccepted();
        post("{\"channel\":\"WEB\",\"text\":\"" + "a".repeat(20_001) + "\"}").expectStatus().isEqualTo(422).expectBody().jsonPath("$.field").isEqualTo("text");
    }

    @Test
    void malformedJsonIsRefused() {
        post("{\"channel\":\"WEB\",").expectStatus().isBadRequest().expectHeader().contentType("application/problem+json")
                .expectBody().jsonPath("$.type").isEqualTo("urn:farled:problem:malformed");
        post("").expectStatus().isBadRequest().expectHeader().contentType("application/problem+json");
        http.post().uri("/api/contacts").contentType(MediaType.TEXT_PLAIN).bodyValue("Hej").exchange().expectStatus().isEqualTo(415)
                .expectHeader().contentType("application/problem+json");
    }

    @Test
    void aTextOfTenMegabytesIsRefusedAtOnceWhetherItTellsItsLengthOrNot() throws Exception {
        // Given
        var body = ("{\"channel\":\"WEB\",\"text\":\"" + "a".repeat(10_000_000) + "\"}").getBytes();
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/contacts")).header("Content-Type", "application/json").timeout(Duration.ofSeconds(5));

        // When
        var told = client.send(request.POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(), HttpResponse.BodyHandlers.ofString());
        var untold = client.send(request.POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))).build(), HttpResponse.BodyHandlers.ofString());

        // Then
        assertThat(told.statusCode()).isEqualTo(413);
        assertThat(told.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(untold.statusCode()).isEqualTo(413);
        assertThat(untold.body()).contains("urn:farled:problem:too-large");
    }

    @Test
    void aClientThatReadsNothingBeforeAllIsSentStillHearsWhy() throws Exception {
        // Given
        var body = ("{\"channel\":\"WEB\",\"text\":\"" + "a".repeat(10_000_000) + "\"}").getBytes();
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);

            // When
            socket.getOutputStream().write(("POST /api/contacts HTTP/1.1\r\nHost: farled\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                    + body.length + "\r\n\r\n").getBytes());
            socket.getOutputStream().write(body);

            // Then
            var answer = new String(socket.getInputStream().readNBytes(12));
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void whenTheLogIsAwayNothingIsClaimedAndTheKeyStaysFree() {
        // Given
        handed.away = true;
        var body = "{\"channel\":\"WEB\",\"text\":\"Lampan är trasig\"}";
        post(body, "k1").expectStatus().isEqualTo(503).expectHeader().exists("Retry-After").expectBody().jsonPath("$.part").isEqualTo("kafka");

        // When
        handed.away = false;
        var answer = post("{\"channel\":\"WEB\",\"text\":\"Lampan är trasig, vid pir 3\"}", "k1");

        // Then
        answer.expectStatus().isAccepted();
        assertThat(handed.contacts).hasSize(1);
    }

    @Test
    void aKeyOfMoreThanTwoHundredCharactersIsRefused() {
        post("{\"channel\":\"WEB\",\"text\":\"Hej\"}", "k".repeat(201)).expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.field").isEqualTo("Idempotency-Key");
    }

    private WebTestClient.ResponseSpec post(String body) {
        return http.post().uri("/api/contacts").contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    private WebTestClient.ResponseSpec post(String body, String key) {
        return http.post().uri("/api/contacts").contentType(MediaType.APPLICATION_JSON).headers(headers -> headers.setAll(Map.of("Idempotency-Key", key)))
                .bodyValue(body).exchange();
    }
}
