package se.farled.router.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.farled.router.fixtures.Desk;
import se.farled.router.routing.Routing;
import se.farled.router.routing.RoutingDecision;

class RouteAgainTest {

    private final Desk desk = new Desk();

    @Test
    void theAnswerToTheClarifyingQuestionBecomesTheNewestDecision() {
        // Given
        String id = desk.aContactWaitingFor(Duration.ZERO);
        desk.take.next("anna");

        // When
        DeskResult<Routing> routed = desk.route.route(id, "anna", null, "dott-djur", "vatten");

        // Then
        assertThat(routed).isInstanceOf(DeskResult.Done.class);
        assertThat(desk.contacts.routing(id).orElseThrow().decision()).isInstanceOfSatisfying(
                RoutingDecision.Referral.class, referral -> assertThat(referral.authorityId()).isEqualTo("lansstyrelsen"));
        assertThat(desk.heard.names()).endsWith("Taken", "Routed");
    }

    @Test
    void onlyTheHolderRoutesAgain() {
        // Given
        String id = desk.aContactWaitingFor(Duration.ZERO);

        // When
        DeskResult<Routing> routed = desk.route.route(id, "anna", "säl", null, null);

        // Then
        assertThat(routed).isInstanceOf(DeskResult.NotYours.class);
    }
}
