package se.farled.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.cases.handling.Fixtures.MONDAY_NINE;
import static se.farled.cases.handling.Fixtures.aCaseIn;
import static se.farled.cases.handling.Fixtures.aCaseProposedTo;
import static se.farled.cases.handling.Fixtures.notOurs;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of cases keeps to. */
public abstract class CasesContract {

    /** The store under test. */
    protected abstract Cases cases();

    @Test
    void aCaseIsFoundAsItWasKept() {
        // Given
        var proposed = aCaseProposedTo("stadsbyggnad");
        // When
        var added = cases().add(proposed);
        // Then
        assertThat(added).isTrue();
        assertThat(cases().find(proposed.caseId())).contains(proposed);
        assertThat(cases().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aQuestionHasOneCase() {
        // Given
        var first = aCaseProposedTo("stadsbyggnad");
        cases().add(first);
        var second = new Case(
                UUID.randomUUID(), "2026-x", first.contactId(), first.rootContactId(), first.questionId(), first.topicId(), null,
                "miljo", "PHONE", first.state(), MONDAY_NINE, 1);
        // When
        var added = cases().add(second);
        // Then
        assertThat(added).isFalse();
        assertThat(cases().lockByQuestion(first.questionId())).contains(first);
    }

    @Test
    void everyStateSurvivesBeingKept() {
        // Given
        var states = new CaseState[] {
            new CaseState.Proposed(MONDAY_NINE), new CaseState.Accepted(MONDAY_NINE),
            new CaseState.Refused(MONDAY_NINE, notOurs()), new CaseState.Closed(MONDAY_NINE, CloseReason.WITHDRAWN)
        };
        for (var state : states) {
            var subject = aCaseIn(state);
            // When
            cases().add(subject);
            cases().update(subject);
            // Then
            assertThat(cases().find(subject.caseId())).contains(subject);
        }
    }

    @Test
    void casesAreFoundByOrganisationAndState() {
        // Given
        var organisation = "org-" + UUID.randomUUID();
        var proposed = aCaseProposedTo(organisation);
        cases().add(proposed);
        cases().add(aCaseProposedTo("another"));
        // When
        var own = cases().matching(new CaseQuery(organisation, "PROPOSED", null, null));
        var accepted = cases().matching(new CaseQuery(organisation, "ACCEPTED", null, null));
        // Then
        assertThat(own).containsExactly(proposed);
        assertThat(accepted).isEmpty();
    }

    @Test
    void casesAreFoundByContactAndJourney() {
        // Given
        var proposed = aCaseProposedTo("stadsbyggnad");
        cases().add(proposed);
        // When
        var byContact = cases().matching(new CaseQuery(null, null, proposed.contactId(), null));
        var byRoot = cases().matching(new CaseQuery(null, null, null, proposed.rootContactId()));
        // Then
        assertThat(byContact).containsExactly(proposed);
        assertThat(byRoot).containsExactly(proposed);
    }

    @Test
    void numbersAndSequencesRise() {
        // Given
        var proposed = aCaseProposedTo("stadsbyggnad");
        cases().add(proposed);
        // When
        var numbers = new String[] {cases().nextNumber(2026), cases().nextNumber(2026)};
        var sequences = new long[] {cases().nextSequence(proposed.caseId()), cases().nextSequence(proposed.caseId())};
        // Then
        assertThat(numbers[0]).matches("2026-\\d{6}").isLessThan(numbers[1]);
        assertThat(sequences).containsExactly(1, 2);
    }

    @Test
    void historyIsTold() {
        // Given
        var proposed = aCaseProposedTo("stadsbyggnad");
        cases().add(proposed);
        // When
        cases().remember(proposed, "CaseOpened", MONDAY_NINE);
        cases().remember(proposed, "HandoverProposed", MONDAY_NINE);
        // Then
        assertThat(cases().history(proposed.caseId())).extracting(Cases.Entry::what)
                .containsExactly("CaseOpened", "HandoverProposed");
    }
}
