package se.farled.router.trial;

import java.util.List;
import se.farled.router.routing.RoutingDecision;
import se.farled.router.trial.PastContacts.Outcome;

/**
 * How contacts were decided, and how that came out.
 *
 * @param decided the engine named answer, owner or authority by itself
 * @param asked the topic's question was asked back
 * @param unsure left to a person
 * @param checked of those decided: an advisor has told an outcome
 * @param wrong of those checked: the outcome is on another topic (an answer) or went to another owner (all else)
 */
public record Tally(long decided, long asked, long unsure, long checked, long wrong) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    Tally plus(RoutingDecision decision, List<Outcome> outcomes) {
        return switch (decision) {
            case RoutingDecision.Ask _ -> new Tally(decided, asked + 1, unsure, checked, wrong);
            case RoutingDecision.Unsure _ -> new Tally(decided, asked, unsure + 1, checked, wrong);
            case RoutingDecision.Answer it -> decided(outcomes, outcomes.stream().noneMatch(told -> told.topicId().equals(it.topicId())));
            case RoutingDecision.Owner it -> decided(outcomes, otherOwner(outcomes, it.topicId(), it.ownerId()));
            case RoutingDecision.Referral it -> decided(outcomes, otherOwner(outcomes, it.topicId(), it.authorityId()));
        };
    }

    private Tally decided(List<Outcome> outcomes, boolean contradicted) {
        boolean told = !outcomes.isEmpty();
        return new Tally(decided + 1, asked, unsure, checked + (told ? 1 : 0), wrong + (told && contradicted ? 1 : 0));
    }

    private static boolean otherOwner(List<Outcome> outcomes, String topicId, String ownerId) {
        return outcomes.stream().noneMatch(told -> told.ownerId() == null ? told.topicId().equals(topicId) : told.ownerId().equals(ownerId));
    }
}
