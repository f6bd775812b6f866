package se.farled.router.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.farled.router.fixtures.InMemoryPastContacts;
import se.farled.router.fixtures.KnownCity;
import se.farled.router.fixtures.MovableClock;
import se.farled.router.policy.Policy;
import se.farled.router.trial.PastContacts.Outcome;

class TryRuleTest {

    private final InMemoryPastContacts past = new InMemoryPastContacts();
    private final TryRule tryRule = new TryRule(past, new KnownCity(), () -> Policy.SHIPPED, new MovableClock());

    @Test
    void whatAdvisorsFinishedGoesByTheOptionTheyTold() {
        // Given
        past.unexplained(new Outcome("dott-djur", "miljo", "land"), new Outcome("lekplats", "stadsbyggnad", null));
        past.unexplained(new Outcome("dott-djur", "lansstyrelsen", "vatten"));

        // When
        TryRule.Trial trial = (TryRule.Trial) tryRule.on("dott-djur", "miljo", Map.of("land", "stadsbyggnad"));

        // Then
        assertThat(trial.contacts()).isEqualTo(2);
        assertThat(trial.moved()).isEqualTo(1);
        assertThat(trial.rows()).containsExactly(new TryRule.Row("land", "miljo", "stadsbyggnad", 1),
                new TryRule.Row("vatten", "lansstyrelsen", "lansstyrelsen", 1));
    }

    @Test
    void whatIsStillOpenGoesByItsStoredDecision() {
        // Given
        past.onADeadAnimal(0.95, 0.02, 0.95, 0.03, null);

        // When
        TryRule.Trial trial = (TryRule.Trial) tryRule.on("dott-djur", "miljo", Map.of("vatten", "stadsbyggnad"));

        // Then
        assertThat(trial.rows()).containsExactly(new TryRule.Row("vatten", "lansstyrelsen", "stadsbyggnad", 1));
    }

    @Test
    void aQuestionNeedsNoAnswerWhenAllAnswersLeadToOneOwner() {
        // Given
        past.onADeadAnimal(0.95, 0.9, 0.05, 0.05, null);

        // When
        TryRule.Trial trial = (TryRule.Trial) tryRule.on("dott-djur", "miljo", Map.of("vatten", "miljo"));

        // Then
        assertThat(trial.rows()).containsExactly(new TryRule.Row(null, null, "miljo", 1));
        assertThat(trial.moved()).isEqualTo(1);
    }

    @Test
    void whatIsTooUnsureToBeDecidedGoesNowhere() {
        // Given
        past.onPlaygrounds(0.2);

        // When
        TryRule.Trial trial = (TryRule.Trial) tryRule.on("lekplats", "miljo", Map.of());

        // Then
        assertThat(trial.contacts()).isZero();
    }

    @Test
    void unknownTopicsOwnersAndOptionsAreRefusedByName() {
        // When
        TryRule.Result topic = tryRule.on("havet", "miljo", Map.of());
        TryRule.Result owner = tryRule.on("lekplats", "havet", Map.of());
        TryRule.Result option = tryRule.on("dott-djur", "miljo", Map.of("luften", "miljo"));

        // Then
        assertThat(topic).isEqualTo(new TryRule.UnknownTopic());
        assertThat(owner).isEqualTo(new TryRule.Refused("ownerId"));
        assertThat(option).isEqualTo(new TryRule.Refused("options.luften"));
    }
}
