package se.farled.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.cases.handling.Fixtures.MONDAY_NINE;
import static se.farled.cases.handling.Fixtures.aCaseIn;
import static se.farled.cases.handling.Fixtures.aCaseProposedTo;
import static se.farled.cases.handling.Fixtures.notOurs;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseTest {

    private static final Instant LATER = MONDAY_NINE.plusSeconds(600);

    @Test
    void aProposedCaseCanBeAccepted() {
        // Given
        var proposed = aCaseProposedTo("stadsbyggnad");
        // When
        var step = proposed.accept(LATER);
        // Then
        assertThat(step).isInstanceOfSatisfying(Case.Step.Moved.class, moved -> {
            assertThat(moved.now().state()).isEqualTo(new CaseState.Accepted(LATER));
            assertThat(moved.now().version()).isEqualTo(2);
        });
    }

    @Test
    void acceptingTwiceChangesNothing() {
        // Given
        var accepted = aCaseIn(new CaseState.Accepted(MONDAY_NINE));
        // When
        var step = accepted.accept(LATER);
        // Then
        assertThat(step).isEqualTo(new Case.Step.Unchanged(accepted));
    }

    @Test
    void aCaseThatIsAcceptedCannotBeRefused() {
        // Given
        var accepted = aCaseIn(new CaseState.Accepted(MONDAY_NINE));
        // When
        var step = accepted.refuse(notOurs(), LATER);
        // Then
        assertThat(step).isEqualTo(new Case.Step.NotPossible(new CaseState.Accepted(MONDAY_NINE)));
    }

    @Test
    void aRefusedCaseCanBeProposedToAnotherOwner() {
        // Given
        var refused = aCaseIn(new CaseState.Refused(MONDAY_NINE, notOurs()));
        // When
        var step = refused.propose("fastighet", LATER);
        // Then
        assertThat(step).isInstanceOfSatisfying(Case.Step.Moved.class, moved -> {
            assertThat(moved.now().organisationId()).isEqualTo("fastighet");
            assertThat(moved.now().state()).isEqualTo(new CaseState.Proposed(LATER));
        });
    }

    @Test
    void onlyAnAcceptedCaseCanBeSolved() {
        // Given
        var proposed = aCaseProposedTo("stadsbyggnad");
        var accepted = aCaseIn(new CaseState.Accepted(MONDAY_NINE));
        // When
        var early = proposed.close(CloseReason.SOLVED, LATER);
        var right = accepted.close(CloseReason.SOLVED, LATER);
        // Then
        assertThat(early).isInstanceOf(Case.Step.NotPossible.class);
        assertThat(right).isInstanceOf(Case.Step.Moved.class);
    }

    @Test
    void theContactCentreCanTakeBackACaseInAnyOpenState() {
        // Given
        var proposed = aCaseProposedTo("stadsbyggnad");
        var accepted = aCaseIn(new CaseState.Accepted(MONDAY_NINE));
        var refused = aCaseIn(new CaseState.Refused(MONDAY_NINE, notOurs()));
        // When
        var steps = Stream.of(proposed, accepted, refused)
                .map(subject -> subject.close(CloseReason.WITHDRAWN, LATER));
        // Then
        assertThat(steps).allSatisfy(step -> assertThat(step).isInstanceOf(Case.Step.Moved.class));
    }
}
