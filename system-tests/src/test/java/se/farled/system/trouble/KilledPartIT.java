package se.farled.system.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.farled.system.Contacts;
import se.farled.system.RunningCity;

/** Services that are killed at work come back and go on as if nothing had been. */
class KilledPartIT {
    private static final int MANY = 500;

    private final RunningCity city = RunningCity.current();
    private final Contacts contacts = new Contacts(city);

    @BeforeEach
    @AfterEach
    void allIsUp() {
        city.awaitReady();
    }

    @Test
    void everyContactIsRoutedOnceWhenTheRouterIsKilled() {
        arrivedWhileKilled("router-service");
    }

    @Test
    void everyContactIsRoutedOnceWhenTheGatewayIsKilled() {
        arrivedWhileKilled("gateway");
    }

    @Test
    void everyHandoverBecomesOneCaseWhenTheCaseServiceIsKilled() {
        // Given
        var handedOver = new ArrayList<String>();
        for (int i = 0; i < 30; i++) {
            var contactId = contacts.sent("En trasig gunga i parken, nummer " + i);
            contacts.routed(contactId);
            contacts.taken("advisor", contactId);
            handedOver.add(contactId);
        }

        // When
        for (var contactId : handedOver) {
            if (contactId.equals(handedOver.get(10))) {
                kill("case-service");
            }
            contacts.finished("advisor", contactId, Map.of("topicId", "lekplats-trasig", "outcome", "HANDED_OVER", "optionId", "park"));
        }

        // Then
        await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofSeconds(1)).until(() -> casesOf(handedOver).keySet().containsAll(handedOver));
        assertThat(casesOf(handedOver)).allSatisfy((contactId, count) -> assertThat(count).isEqualTo(1));
    }

    private void arrivedWhileKilled(String service) {
        try (var arrivals = new Arrivals(city)) {
            // Given
            arrivals.begin(MANY);

            // When
            kill(service);

            // Then
            var contactIds = arrivals.all();
            assertThat(contactIds).hasSize(MANY).doesNotHaveDuplicates();
            assertThat(arrivals.counted("ContactRouted", contactIds)).containsOnlyKeys(contactIds)
                    .allSatisfy((contactId, count) -> assertThat(count).as(contactId).isEqualTo(1));
        }
    }

    private Map<String, Long> casesOf(List<String> contactIds) {
        var answer = city.as("advisor").get("/api/cases?organisation=stadsbyggnad");
        return StreamSupport.stream(answer.json().spliterator(), false).map(found -> found.path("contactId").asString(""))
                .filter(contactIds::contains).collect(Collectors.groupingBy(contactId -> contactId, Collectors.counting()));
    }

    private void kill(String service) {
        ProcessHandle.of(city.part(service).pid()).orElseThrow().destroyForcibly();
    }
}
