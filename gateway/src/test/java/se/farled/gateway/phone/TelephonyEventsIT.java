package se.farled.gateway.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.events.telephony.CallEnded;
import se.farled.events.telephony.CallParty;
import se.farled.events.telephony.CallQueued;
import se.farled.events.telephony.CallReceived;
import se.farled.gateway.OnRealServers;
import se.farled.gateway.TopicReader;
import se.farled.schemas.TopicCatalogue;

@OnRealServers
class TelephonyEventsIT {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration QUIET = Duration.ofSeconds(2);

    @Autowired
    private WebTestClient http;

    private final String call = UUID.randomUUID().toString();

    @Test
    void aStructuredEventBecomesAFactKeyedByItsCall() {
        try (var topic = new TopicReader(TopicCatalogue.TELEPHONY_EVENTS)) {
            // Given
            var event = event("e1", "call-received", "\"from\":\"+46701234567\",\"to\":\"0123\",\"position\":3,\"mood\":\"good\"");

            // When
            post("application/cloudevents+json", event).expectStatus().isAccepted().expectBody().json("{\"accepted\":1}");

            // Then
            var record = topic.records(1, SOON, _ -> true).getFirst();
            assertThat(record.key()).isEqualTo(call);
            assertThat(record.value()).isInstanceOfSatisfying(CallReceived.class, fact -> {
                assertThat(fact.getSource()).isEqualTo("/pbx/1");
                assertThat(fact.getDetails().getFrom()).isEqualTo("+46701234567");
                assertThat(fact.getDetails().getPosition()).isEqualTo(3);
                assertThat(fact.getOccurredAt()).isEqualTo("2026-11-25T08:12:00Z");
            });
        }
    }

    @Test
    void aBinaryEventIsTheSameFactAsAStructuredOne() {
        try (var topic = new TopicReader(TopicCatalogue.TELEPHONY_EVENTS)) {
            // Given
            post("application/cloudevents+json", event("e2", "call-ended", "\"endedBy\":\"caller\"")).expectStatus().isAccepted();

            // When
            http.post().uri("/api/telephony/events").headers(headers -> {
                headers.setBasicAuth("telephony", "farled");
                headers.set("Content-Type", "application/json");
                headers.set("ce-specversion", "1.0");
                headers.set("ce-id", "e2");
                headers.set("ce-source", "/pbx/1");
                headers.set("ce-type", "se.farled.telephony.call-ended");
                headers.set("ce-subject", call);
                headers.set("ce-time", "2026-11-25T09:12:00%2B01:00");
            }).bodyValue("{\"endedBy\":\"CALLER\"}").exchange().expectStatus().isAccepted();

            // Then
            var records = topic.records(2, SOON, _ -> true);
            assertThat(records).extracting(ConsumerRecord::value).containsOnly(records.getFirst().value()).hasSize(2);
            assertThat(((CallEnded) records.getFirst().value()).getEndedBy()).isEqualTo(CallParty.CALLER);
            assertThat(records).extracting(TelephonyEventsIT::id).containsOnly(id(records.getFirst()));
        }
    }

    @Test
    void aBatchIsTakenWholeAndInOrder() {
        try (var topic = new TopicReader(TopicCatalogue.TELEPHONY_EVENTS)) {
            // Given
            var batch = "[" + event("a", "call-received", "") + "," + event("b", "call-queued", "\"queue\":\"kc\"") + "," + event("c", "call-ended", "") + "]";

            // When
            post("application/cloudevents-batch+json", batch).expectStatus().isAccepted().expectBody().json("{\"accepted\":3}");

            // Then
            assertThat(topic.records(3, SOON, _ -> true)).allMatch(record -> record.headers().lastHeader("traceparent") != null).extracting(record -> (Class) record.value().getClass())
                    .containsExactly(CallReceived.class, CallQueued.class, CallEnded.class);
        }
    }

    @Test
    void aBatchWithOneUnknownTypeIsNotTakenAtAll() {
        try (var topic = new TopicReader(TopicCatalogue.TELEPHONY_EVENTS)) {
            // Given
            var batch = "[" + event("a", "call-received", "") + "," + event("b", "call-exploded", "") + "]";

            // When
            var answer = post("application/cloudevents-batch+json", batch);

            // Then
            answer.expectStatus().isEqualTo(422).expectBody().jsonPath("$.field").isEqualTo("[1].type");
            assertThat(topic.records(1, QUIET, _ -> true)).isEmpty();
        }
    }

    @Test
    void whatIsNoCloudEventIsRefusedByName() {
        post("application/cloudevents+json", "{\"specversion\":\"1.0\",\"type\":\"se.farled.telephony.call-ended\"}")
                .expectStatus().isEqualTo(422).expectHeader().contentType("application/problem+json")
                .expectBody().jsonPath("$.violations[*].field").value(fields -> assertThat(fields).asString().contains("id", "source", "subject"));
        post("application/cloudevents+json", "{not json").expectStatus().isBadRequest();
        post("application/json", "{}").expectStatus().isEqualTo(415);
        post("text/plain", "hello").expectStatus().isEqualTo(415);
    }

    private String event(String id, String type, String data) {
        return """
                {"specversion":"1.0","id":"%s","source":"/pbx/1","type":"se.farled.telephony.%s","subject":"%s",
                 "time":"2026-11-25T09:12:00+01:00","data":{%s}}""".formatted(id, type, call, data);
    }

    private WebTestClient.ResponseSpec post(String type, String body) {
        return http.post().uri("/api/telephony/events").headers(headers -> {
            headers.setBasicAuth("telephony", "farled");
            headers.set("Content-Type", type);
        }).bodyValue(body).exchange();
    }

    private static String id(ConsumerRecord<String, SpecificRecord> record) {
        return new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
    }
}
