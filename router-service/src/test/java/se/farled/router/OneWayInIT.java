package se.farled.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.events.Channel;
import se.farled.events.contact.ContactQueued;
import se.farled.events.contact.ContactRouted;
import se.farled.events.intake.ContactReceived;
import se.farled.schemas.TopicCatalogue;

@RunningRouter
class OneWayInIT {

    @LocalServerPort
    int port;

    @Autowired
    City city;

    @BeforeEach
    void knowledge() {
        city.knowsPlaygroundsAndDeadAnimals();
    }

    @Test
    void aContactIsRoutedQueuedToldAndOnTheDesk() {
        // Given
        String id = UUID.randomUUID().toString();
        ContactReceived received = ContactReceived.newBuilder().setContactId(id).setRootContactId(id)
                .setChannel(Channel.WEB).setEntryPoint("/kontakt").setReceivedAt(Instant.now().minusSeconds(60))
                .setText("Gungan är trasig").setTopicId("lekplats").build();

        // When
        city.tells(TopicCatalogue.CONTACT_INTAKE, id, received);

        // Then
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(city.toldOf(id))
                .hasExactlyElementsOfTypes(ContactQueued.class, ContactRouted.class));
        client().get().uri("/contacts/" + id).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.state").isEqualTo("WAITING")
                .jsonPath("$.routing.decision").isEqualTo("OWNER")
                .jsonPath("$.routing.owner.name").isEqualTo("Organisation stadsbyggnad");
        client().get().uri("/desk").exchange().expectStatus().isOk().expectBody()
                .jsonPath("$[?(@.contactId=='" + id + "')].excerpt").isEqualTo("Gungan är trasig");
    }

    @Test
    void whatIsToldCarriesCloudEventsHeadersAndTheTraceItCameWith() {
        // Given
        String id = UUID.randomUUID().toString();
        ContactReceived received = ContactReceived.newBuilder().setContactId(id).setRootContactId(id)
                .setChannel(Channel.EMAIL).setEntryPoint("post").setReceivedAt(Instant.now()).setText("Hej").build();

        // When
        city.tells(TopicCatalogue.CONTACT_INTAKE, id, received);

        // Then
        await().atMost(Duration.ofSeconds(10)).until(() -> city.toldOf(id).size() == 2);
        ConsumerRecord<String, byte[]> routed = city.heard(TopicCatalogue.CONTACT_EVENTS,
                read -> id.equals(City.header(read, "ce_subject"))).getLast();
        assertThat(routed.key()).isEqualTo(id);
        assertThat(City.header(routed, "ce_specversion")).isEqualTo("1.0");
        assertThat(City.header(routed, "ce_type")).isEqualTo("se.farled.contact.ContactRouted");
        assertThat(City.header(routed, "ce_sequence")).isEqualTo("2");
        assertThat(City.header(routed, "ce_correlationid")).isEqualTo(id);
        assertThat(City.header(routed, "ce_causationid")).isNotBlank();
        assertThat(UUID.fromString(City.header(routed, "ce_id")).version()).isEqualTo(7);
        assertThat(City.header(routed, "traceparent")).contains(City.TRACE.split("-")[1]);
    }

    @Test
    void aWholeLetterIsMatched() {
        // When
        var answer = client().get().uri("/match?q={q}", "å".repeat(20_000)).exchange();

        // Then
        answer.expectStatus().isOk().expectBody().jsonPath("$.decision").isNotEmpty();
    }

    @Test
    void controllersBlockOnVirtualThreads() {
        // When
        var answer = client().get().uri("/probe/virtual").exchange();

        // Then
        answer.expectStatus().isOk().expectBody(Boolean.class).isEqualTo(true);
    }

    @Test
    void theServiceIsReadyAndCountsWhatItDoes() {
        // When
        var readiness = client().get().uri("/actuator/health/readiness").exchange();
        var metrics = client().get().uri("/actuator/prometheus").exchange();

        // Then
        readiness.expectStatus().isOk().expectBody().jsonPath("$.components.knowledge.status").isEqualTo("UP")
                .jsonPath("$.components.matching.details.learning").isNotEmpty()
                .jsonPath("$.components.kafka.status").isEqualTo("UP").jsonPath("$.components.db.status").isEqualTo("UP");
        metrics.expectStatus().isOk().expectBody(String.class)
                .value(text -> assertThat(text).contains("outbox_size", "spring_kafka_listener"));
    }

    private WebTestClient client() {
        return WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port)
                .defaultHeader("Authorization", "Bearer test-token").build();
    }
}
