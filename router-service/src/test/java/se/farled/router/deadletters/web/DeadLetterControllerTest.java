package se.farled.router.deadletters.web;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.router.deadletters.DeadLetters;
import se.farled.router.web.Edge;

class DeadLetterControllerTest {

    private final WebTestClient client = Edge.client(new DeadLetterController(new ThreeOfIntake()));

    @Test
    void deadLettersAreCountedAndReplayed() {
        // When
        var waiting = client.get().uri("/dlt").exchange();
        var replayed = client.post().uri("/dlt/contact-intake/replay").exchange();

        // Then
        waiting.expectStatus().isOk().expectBody().jsonPath("$[0].records").isEqualTo(3);
        replayed.expectStatus().isOk().expectBody().jsonPath("$.replayed").isEqualTo(3);
    }

    @Test
    void aTopicWithoutDeadLettersHereIsNotFound() {
        // When
        var answer = client.post().uri("/dlt/case-events/replay").exchange();

        // Then
        answer.expectStatus().isNotFound();
    }

    private static class ThreeOfIntake implements DeadLetters {

        @Override
        public List<Waiting> waiting() {
            return List.of(new Waiting("contact-intake", 3));
        }

        @Override
        public long replay(String topic) {
            return 3;
        }
    }
}
