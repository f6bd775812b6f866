package se.farled.router.figures.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.farled.router.RunningRouter;
import se.farled.router.contact.Channel;
import se.farled.router.contact.ContactState;
import se.farled.router.contact.ReceiveContact;
import se.farled.router.desk.Outcome;
import se.farled.router.desk.Questions;
import se.farled.router.desk.SettledQuestion;
import se.farled.router.figures.Figures;
import se.farled.router.figures.Figures.Arrivals;
import se.farled.router.figures.Figures.Outcomes;
import se.farled.router.fixtures.Desk;

@RunningRouter
class JdbcFiguresIT {

    private static final Instant DAY = Instant.parse("2026-11-20T00:00:00Z");

    @Autowired
    Figures figures;

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
    void arrivalsAndOutcomesOfThePeriodAreCountedWithoutTheWithdrawn() {
        // Given
        String counted = aContact(DAY.plusSeconds(60));
        String withdrawn = aContact(DAY.plusSeconds(120));
        aContact(DAY.minusSeconds(1));
        questions.add(counted, List.of(answered(DAY.plusSeconds(90))));
        questions.add(withdrawn, List.of(answered(DAY.plusSeconds(150))));
        questions.withdraw(withdrawn, DAY.plusSeconds(160));

        // When
        List<Arrivals> arrivals = figures.arrivals(DAY, DAY.plusSeconds(86_400));
        List<Outcomes> outcomes = figures.outcomes(DAY, DAY.plusSeconds(86_400));

        // Then
        assertThat(arrivals).containsExactly(new Arrivals(Channel.WEB, ContactState.WAITING, 2));
        assertThat(outcomes).containsExactly(new Outcomes(Channel.WEB, "lekplats", null, Outcome.ANSWERED, 1));
    }

    private String aContact(Instant at) {
        String id = UUID.randomUUID().toString();
        receive.on(Desk.arrival(id, at, "lekplats"), null);
        return id;
    }

    private static SettledQuestion answered(Instant at) {
        return new SettledQuestion(UUID.randomUUID().toString(), "lekplats", Outcome.ANSWERED, null, null, null, null, null, at);
    }
}
