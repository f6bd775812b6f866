package se.farled.cases.notification.web;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.cases.notification.InMemoryNotifications;
import se.farled.cases.notification.Notification;
import se.farled.cases.web.AskerArgument;

class DeliveryControllerTest {

    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final WebTestClient client = WebTestClient.bindToController(new DeliveryController(notifications))
            .argumentResolvers(new AskerArgument()::configureArgumentResolvers).build();

    @Test
    void theLeadSeesHowFarEachWordCame() {
        // Given
        var notification = aWordTo("stadsbyggnad");
        notifications.failed(notification.notificationId(), 3, NINE.plusSeconds(20), "mail server away");
        aWordTo("miljo");
        // When
        var answer = as("LEAD", "", "/deliveries?state=FAILING");
        // Then
        answer.expectStatus().isOk().expectBody()
                .jsonPath("$.length()").isEqualTo(1)
                .jsonPath("$[0].notificationId").isEqualTo(notification.notificationId().toString())
                .jsonPath("$[0].state").isEqualTo("FAILING").jsonPath("$[0].failedAttempts").isEqualTo(3)
                .jsonPath("$[0].reason").isEqualTo("mail server away").jsonPath("$[0].sentAt").isEmpty()
                .jsonPath("$[0].nextAttemptAt").isEqualTo("2026-11-23T08:00:20Z");
    }

    @Test
    void anOrganisationSeesItsOwnAndNothingElse() {
        // Given
        aWordTo("stadsbyggnad");
        aWordTo("miljo");
        // When
        var own = as("EDITOR", "miljo", "/deliveries");
        var others = as("EDITOR", "miljo", "/deliveries?organisation=stadsbyggnad");
        var advisors = as("ADVISOR", "", "/deliveries");
        // Then
        own.expectStatus().isOk().expectBody().jsonPath("$.length()").isEqualTo(1).jsonPath("$[0].organisationId").isEqualTo("miljo");
        others.expectStatus().isForbidden().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
        advisors.expectStatus().isForbidden();
    }

    @Test
    void anUnknownStateNamesTheField() {
        // When
        var answer = as("LEAD", "", "/deliveries?state=LOST");
        // Then
        answer.expectStatus().isEqualTo(422).expectBody().jsonPath("$.field").isEqualTo("state");
    }

    private Notification aWordTo(String organisationId) {
        var notification = new Notification(UUID.randomUUID(), UUID.randomUUID(), "2026-000001", "lekplats-trasig", organisationId,
                Notification.Kind.CASE_WAITS, Notification.Way.MAIL, 0, NINE, NINE);
        notifications.add(notification);
        return notification;
    }

    private WebTestClient.ResponseSpec as(String role, String organisationId, String path) {
        return client.get().uri(path).header("X-Farled-Role", role).header("X-Farled-Organisation", organisationId).exchange();
    }
}
