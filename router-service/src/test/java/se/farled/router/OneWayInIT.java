package se.farled.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
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

    private WebTestClient client() {
        return WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port)
                .defaultHeader("Authorization", "Bearer test-token").build();
    }
}
