package se.farled.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.cases.handling.Fixtures.aCaseProposedTo;
import static se.farled.cases.handling.Fixtures.aHandoverTo;
import static se.farled.cases.handling.Fixtures.notOurs;

import org.junit.jupiter.api.Test;
import se.farled.cases.notification.Notification;

class HandoverTest {

    private final House house = new House();

    @Test
    void aHandoverOpensACaseAndTellsItsOwner() {
        // Given
        var handover = aHandoverTo("stadsbyggnad");
        // When
        house.openCase.on(handover);
        // Then
        assertThat(house.caseOf(handover.questionId()).caseNumber()).isEqualTo("2026-000001");
        assertThat(house.announced).containsExactly("Opened#1", "Proposed#2");
        assertThat(house.notifications.waiting()).singleElement()
                .extracting(Notification::organisationId, Notification::kind)
                .containsExactly("stadsbyggnad", Notification.Kind.CASE_WAITS);
    }

    @Test
    void theSameHandoverTwiceIsOneCase() {
        // Given
        var handover = aHandoverTo("stadsbyggnad");
        house.openCase.on(handover);
        // When
        house.openCase.on(handover);
        // Then
        assertThat(house.announced).hasSize(2);
        assertThat(house.notifications.waiting()).hasSize(1);
    }

    @Test
    void aHandoverThatIsTakenBackTellsThoseWhoHadWordOfIt() {
        // Given
        var handover = aHandoverTo("stadsbyggnad");
        house.openCase.on(handover);
        var word = house.notifications.waiting().getFirst();
        house.notifications.sent(word.notificationId(), house.now());
        // When
        house.moveCase.withdraw(handover.questionId());
        // Then
        assertThat(house.caseOf(handover.questionId()).state()).isEqualTo(new CaseState.Closed(house.now(), CloseReason.WITHDRAWN));
        assertThat(house.notifications.waiting()).extracting(Notification::kind).containsExactly(Notification.Kind.CASE_WITHDRAWN);
    }

    @Test
    void anotherOrganisationCannotMoveTheCase() {
        // Given
        var proposed = house.keep(aCaseProposedTo("stadsbyggnad"));
        // When
        var outcome = house.moveCase.accept(proposed.caseId(), new Viewer.Organisation("miljo"), null);
        // Then
        assertThat(outcome).isInstanceOf(MoveCase.Outcome.NotFound.class);
        assertThat(house.cases.find(proposed.caseId())).contains(proposed);
    }

    @Test
    void aDecisionOnAnOldVersionIsStale() {
        // Given
        var proposed = house.keep(aCaseProposedTo("stadsbyggnad"));
        // When
        var outcome = house.moveCase.refuse(proposed.caseId(), new Viewer.Organisation("stadsbyggnad"), 7L, notOurs());
        // Then
        assertThat(outcome).isEqualTo(new MoveCase.Outcome.Stale(proposed));
    }

    @Test
    void aRefusedCaseIsProposedToTheNextOwnerWhoGetsWord() {
        // Given
        var proposed = house.keep(aCaseProposedTo("stadsbyggnad"));
        house.moveCase.refuse(proposed.caseId(), new Viewer.Organisation("stadsbyggnad"), null, notOurs());
        // When
        house.moveCase.propose(proposed.caseId(), new Viewer.ContactCentre(), null, "fastighet");
        // Then
        assertThat(house.announced).containsExactly("Refused#1", "Proposed#2");
        assertThat(house.notifications.waiting()).singleElement().extracting(Notification::organisationId).isEqualTo("fastighet");
    }
}
