package se.farled.router.figures.web;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.router.contact.Channel;
import se.farled.router.contact.ContactState;
import se.farled.router.desk.Outcome;
import se.farled.router.figures.CountFigures;
import se.farled.router.figures.Figures;
import se.farled.router.fixtures.KnownCity;
import se.farled.router.fixtures.MovableClock;
import se.farled.router.web.Edge;

class FiguresControllerTest {

    private final WebTestClient client = Edge.client(
            new FiguresController(new CountFigures(new Counted(), new KnownCity()), new MovableClock()));

    @Test
    void aDayIsCountedByTopicOrganisationChannelAndOutcome() {
        // When
        var answer = client.get().uri("/figures?from=2026-11-25&to=2026-11-25").exchange();

        // Then
        answer.expectStatus().isOk().expectBody()
                .jsonPath("$.from").isEqualTo("2026-11-24T23:00:00Z").jsonPath("$.to").isEqualTo("2026-11-25T23:00:00Z")
                .jsonPath("$.contacts").isEqualTo(5).jsonPath("$.byChannel.WEB").isEqualTo(3)
                .jsonPath("$.byState.CLOSED").isEqualTo(3).jsonPath("$.questions").isEqualTo(4)
                .jsonPath("$.byOutcome.ANSWERED").isEqualTo(3)
                .jsonPath("$.byTopic[0].id").isEqualTo("lekplats").jsonPath("$.byTopic[0].name").isEqualTo("Lekplatser")
                .jsonPath("$.byOrganisation[0].id").isEqualTo("stadsbyggnad")
                .jsonPath("$.byOrganisation[0].byOutcome.HANDED_OVER").isEqualTo(1);
    }

    @Test
    void withoutAPeriodItIsToday() {
        // When
        var answer = client.get().uri("/figures").exchange();

        // Then
        answer.expectStatus().isOk().expectBody().jsonPath("$.from").isEqualTo("2026-11-24T23:00:00Z")
                .jsonPath("$.to").isEqualTo("2026-11-25T08:00:00Z");
    }

    @Test
    void aPeriodThatCannotBeReadOrEndsBeforeItBeginsIsRefused() {
        // When
        var unreadable = client.get().uri("/figures?from=yesterday").exchange();
        var backwards = client.get().uri("/figures?from=2026-11-25&to=2026-11-20").exchange();

        // Then
        unreadable.expectStatus().isBadRequest().expectBody().jsonPath("$.field").isEqualTo("from");
        backwards.expectStatus().isEqualTo(422).expectBody().jsonPath("$.field").isEqualTo("to");
    }

    private static class Counted implements Figures {

        @Override
        public List<Arrivals> arrivals(Instant from, Instant to) {
            return List.of(new Arrivals(Channel.WEB, ContactState.CLOSED, 3), new Arrivals(Channel.PHONE, ContactState.ABANDONED, 2));
        }

        @Override
        public List<Outcomes> outcomes(Instant from, Instant to) {
            return List.of(new Outcomes(Channel.WEB, "lekplats", null, Outcome.ANSWERED, 3),
                    new Outcomes(Channel.WEB, "lekplats", "stadsbyggnad", Outcome.HANDED_OVER, 1));
        }
    }
}
