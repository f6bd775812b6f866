package se.farled.knowledge.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.knowledge.Fixtures.option;
import static se.farled.knowledge.Fixtures.organisation;
import static se.farled.knowledge.Fixtures.ruleThatAsks;
import static se.farled.knowledge.Fixtures.ruleWithoutQuestion;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.farled.knowledge.InMemoryStore;
import se.farled.knowledge.change.Actor;
import se.farled.knowledge.change.Change;
import se.farled.knowledge.change.Outcome;
import se.farled.knowledge.change.Violation;

class ChangeOwnershipTest {

    private static final Actor PARKS = new Actor.Editor("parks");

    private final InMemoryStore.OfRules rules = new InMemoryStore.OfRules();
    private final List<Change> announced = new ArrayList<>();
    private ChangeOwnership ownership;

    @BeforeEach
    void aTopicOfTheParks() {
        var organisations = new InMemoryStore.OfOrganisations();
        organisations.save(organisation("parks"));
        organisations.save(organisation("schools"));
        ownership = new ChangeOwnership(rules, organisations, announced::addAll);
        rules.save(ruleWithoutQuestion("swing", "parks"));
    }

    @Test
    void ownerMayAskAQuestionAndIsHeard() {
        // When
        Outcome<OwnershipRule> outcome = ownership.change(PARKS, 1L, ruleThatAsks("swing", "parks", "schools"));
        // Then
        OwnershipRule now = ruleThatAsks("swing", "parks", "schools").withVersion(2);
        assertThat(outcome).isEqualTo(new Outcome.Done<>(now));
        assertThat(announced).containsExactly(new Change.OwnershipChanged(now));
    }

    @Test
    void ownerMayGiveATopicAwayAndNotTakeOne() {
        assertThat(ownership.change(new Actor.Editor("schools"), 1L, ruleWithoutQuestion("swing", "schools")))
                .isInstanceOf(Outcome.Forbidden.class);
        assertThat(ownership.change(PARKS, 1L, ruleWithoutQuestion("swing", "schools"))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void ruleOfAnUnknownTopicIsMissing() {
        assertThat(ownership.change(PARKS, 1L, ruleWithoutQuestion("unheard-of", "parks"))).isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void changeOfAnOldVersionIsRefused() {
        assertThat(ownership.change(PARKS, 9L, ruleWithoutQuestion("swing", "schools"))).isEqualTo(new Outcome.Stale<>(1));
    }

    @Test
    void defaultOwnerOutsideTheOptionsIsRefused() {
        // Given
        OwnershipRule rule = new OwnershipRule("swing", "parks", "Var?", null,
                List.of(option("a", "schools"), option("b", "schools")), 0);
        // When
        List<Violation> violations = violations(rule);
        // Then
        assertThat(violations).extracting(Violation::field).containsExactly("ownerId");
    }

    @Test
    void optionOfAnUnknownOwnerIsRefusedByItsPlace() {
        // Given
        OwnershipRule rule = new OwnershipRule("swing", "parks", "Var?", null,
                List.of(option("a", "parks"), option("b", "nobody")), 0);
        // When
        List<Violation> violations = violations(rule);
        // Then
        assertThat(violations).containsExactly(new Violation("options[1].ownerId", "names no known organisation: nobody"));
    }

    @Test
    void questionWithoutOptionsAndOptionsTwiceAreRefused() {
        assertThat(violations(new OwnershipRule("swing", "parks", "Var?", null, List.of(), 0)))
                .extracting(Violation::field).containsExactly("questionSv");
        assertThat(violations(new OwnershipRule("swing", "parks", "Var?", null,
                List.of(option("a", "parks"), option("a", "schools")), 0)))
                .extracting(Violation::field).containsExactly("options");
    }

    private List<Violation> violations(OwnershipRule rule) {
        return ownership.change(PARKS, 1L, rule) instanceof Outcome.Invalid<OwnershipRule>(List<Violation> violations)
                ? violations : List.of();
    }
}
