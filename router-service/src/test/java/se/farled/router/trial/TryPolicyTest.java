package se.farled.router.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.farled.router.fixtures.InMemoryPastContacts;
import se.farled.router.fixtures.KnownCity;
import se.farled.router.fixtures.MovableClock;
import se.farled.router.policy.Policy;
import se.farled.router.policy.Thresholds;
import se.farled.router.trial.PastContacts.Outcome;

class TryPolicyTest {

    private static final Outcome RIGHT = new Outcome("lekplats", "stadsbyggnad", null);
    private static final Outcome ELSEWHERE = new Outcome("skuld", "miljo", null);

    private final InMemoryPastContacts past = new InMemoryPastContacts();
    private final MovableClock clock = new MovableClock();
    private final TryPolicy tryPolicy = new TryPolicy(past, new KnownCity(), () -> Policy.SHIPPED, clock);

    @Test
    void aLowerThresholdTellsWhatItWouldDecideAndHowOftenWrongly() {
        // Given
        past.onPlaygrounds(0.9, RIGHT);
        past.onPlaygrounds(0.75, RIGHT);
        past.onPlaygrounds(0.7, ELSEWHERE);
        past.onPlaygrounds(0.7);
        past.onPlaygrounds(0.2);

        // When
        TryPolicy.Trial trial = tryPolicy.on(new Thresholds(0.6, 0.3, 0.5, 0.7));

        // Then
        assertThat(trial.now()).isEqualTo(new Tally(1, 0, 4, 1, 0));
        assertThat(trial.then()).isEqualTo(new Tally(4, 0, 1, 3, 1));
        assertThat(trial.moved()).isEqualTo(3);
        assertThat(trial.rows()).singleElement().satisfies(row -> {
            assertThat(row.topicId()).isEqualTo("lekplats");
            assertThat(row.ownerId()).isEqualTo("stadsbyggnad");
            assertThat(row.moved()).isEqualTo(3);
            assertThat(row.then().wrong()).isEqualTo(1);
        });
    }

    @Test
    void aHandoverIsRightWhenTheOwnerIsEvenIfTheTopicIsNot() {
        // Given
        past.onPlaygrounds(0.9, new Outcome("park", "stadsbyggnad", null));

        // When
        TryPolicy.Trial trial = tryPolicy.on(Thresholds.DEFAULT);

        // Then
        assertThat(trial.now()).isEqualTo(new Tally(1, 0, 0, 1, 0));
        assertThat(trial.rows()).isEmpty();
    }

    @Test
    void theQuestionIsAskedLessOftenWhenLessCertaintyOfTheOwnerIsWanted() {
        // Given
        past.onADeadAnimal(0.95, 0.1, 0.62, 0.28, null);

        // When
        TryPolicy.Trial trial = tryPolicy.on(new Thresholds(0.5, 0.3, 0.5, 0.6));

        // Then
        assertThat(trial.now()).isEqualTo(new Tally(0, 1, 0, 0, 0));
        assertThat(trial.then()).isEqualTo(new Tally(1, 0, 0, 0, 0));
        assertThat(trial.rows()).singleElement().extracting(TryPolicy.Row::ownerId).isEqualTo("lansstyrelsen");
    }

    @Test
    void whatAPersonChoseOrNobodyExplainedIsCountedButNotTried() {
        // Given
        past.onADeadAnimal(1, 0, 1, 0, "vatten");
        past.unexplained(RIGHT);
        past.onPlaygrounds(0.9);

        // When
        TryPolicy.Trial trial = tryPolicy.on(Thresholds.DEFAULT);

        // Then
        assertThat(trial.contacts()).isEqualTo(3);
        assertThat(trial.weighed()).isEqualTo(1);
        assertThat(trial.from()).isEqualTo(clock.instant().minus(TryPolicy.PERIOD));
    }
}
