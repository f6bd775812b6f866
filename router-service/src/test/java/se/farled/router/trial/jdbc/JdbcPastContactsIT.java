package se.farled.router.trial.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.farled.router.RunningRouter;
import se.farled.router.contact.Contacts;
import se.farled.router.contact.ReceiveContact;
import se.farled.router.desk.Outcome;
import se.farled.router.desk.Questions;
import se.farled.router.desk.SettledQuestion;
import se.farled.router.fixtures.Desk;
import se.farled.router.matching.OptionGuess;
import se.farled.router.routing.Routing;
import se.farled.router.routing.RoutingDecision;
import se.farled.router.routing.Weighing;
import se.farled.router.trial.PastContacts;
import se.farled.router.trial.PastContacts.Past;

@RunningRouter
class JdbcPastContactsIT {

    private static final Instant DAY = Instant.parse("2026-11-20T00:00:00Z");
    private static final Instant DAY_AFTER = DAY.plusSeconds(86_400);
    private static final Weighing ALONE = new Weighing("dott-djur", 0.9, 0.01, false, null,
            new OptionGuess(0.2, Map.of("vatten", 0.7, "land", 0.1)), true);
    private static final Weighing CHOSEN = new Weighing("lekplats", 1, 0, true, null, null, false);

    @Autowired
    PastContacts past;

    @Autowired
    Contacts contacts;

    @Autowired
    Questions questions;

    @Autowired
    ReceiveContact receive;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void empty() {
        jdbc.sql("truncate contact cascade").update();
    }

    @Test
    void whatTheEngineDecidedAloneStaysKnownAfterAPersonChose() {
        // Given
        String id = aContact(DAY.plusSeconds(60));
        contacts.saveRouting(id, decided(ALONE));
        contacts.saveRouting(id, decided(CHOSEN));
        questions.add(id, List.of(handedOver("lekplats")));

        // When
        List<Past> alone = past.decidedAlone(DAY, DAY_AFTER);

        // Then
        assertThat(alone).containsExactly(new Past(ALONE, List.of(new PastContacts.Outcome("lekplats", "stadsbyggnad", null))));
        assertThat(past.count(DAY, DAY_AFTER)).isEqualTo(1);
    }

    @Test
    void aContactIsOnTheTopicOfItsNewestDecisionOrOfAStandingOutcome() {
        // Given
        contacts.saveRouting(aContact(DAY.plusSeconds(60)), decided(CHOSEN));
        String finished = aContact(DAY.plusSeconds(120));
        contacts.saveRouting(finished, decided(ALONE));
        questions.add(finished, List.of(handedOver("lekplats")));
        String withdrawn = aContact(DAY.plusSeconds(180));
        contacts.saveRouting(withdrawn, decided(ALONE));
        questions.add(withdrawn, List.of(handedOver("lekplats")));
        questions.withdraw(withdrawn, DAY.plusSeconds(240));
        contacts.saveRouting(aContact(DAY.minusSeconds(60)), decided(CHOSEN));

        // When
        List<Past> onTopic = past.onTopic("lekplats", DAY, DAY_AFTER);

        // Then
        assertThat(onTopic).containsExactlyInAnyOrder(new Past(CHOSEN, List.of()),
                new Past(ALONE, List.of(new PastContacts.Outcome("lekplats", "stadsbyggnad", null))));
    }

    private String aContact(Instant at) {
        String id = UUID.randomUUID().toString();
        receive.on(Desk.arrival(id, at, "lekplats"), null);
        return id;
    }

    private static Routing decided(Weighing weighed) {
        return new Routing(new RoutingDecision.Unsure(0.1), "sv", List.of(), List.of(), List.of(), "engine-1", 1L, 2L, weighed);
    }

    private static SettledQuestion handedOver(String topicId) {
        return new SettledQuestion(UUID.randomUUID().toString(), topicId, Outcome.HANDED_OVER, null, null, "stadsbyggnad", null, null,
                DAY.plusSeconds(90));
    }
}
