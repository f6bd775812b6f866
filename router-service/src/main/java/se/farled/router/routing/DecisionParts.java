package se.farled.router.routing;

import org.jspecify.annotations.Nullable;

/**
 * A decision laid out flat, as stores, events and screens write it.
 *
 * @param ownerId owner or authority; for a question asked back the owner when it stays unanswered
 */
public record DecisionParts(
        Name name,
        @Nullable String topicId,
        @Nullable String ownerId,
        @Nullable String optionId,
        double confidence) {

    /** The decision's kind. */
    public enum Name {
        ANSWER, OWNER, REFERRAL, ASK, UNSURE
    }

    /** The parts of that decision. */
    public static DecisionParts of(RoutingDecision decision) {
        return switch (decision) {
            case RoutingDecision.Answer d ->
                new DecisionParts(Name.ANSWER, d.topicId(), d.ownerId(), d.optionId(), d.confidence());
            case RoutingDecision.Owner d ->
                new DecisionParts(Name.OWNER, d.topicId(), d.ownerId(), d.optionId(), d.confidence());
            case RoutingDecision.Referral d ->
                new DecisionParts(Name.REFERRAL, d.topicId(), d.authorityId(), d.optionId(), d.confidence());
            case RoutingDecision.Ask d ->
                new DecisionParts(Name.ASK, d.topicId(), d.defaultOwnerId(), null, d.confidence());
            case RoutingDecision.Unsure d -> new DecisionParts(Name.UNSURE, null, null, null, d.confidence());
        };
    }

    /** The decision again. */
    public RoutingDecision decision() {
        return switch (name) {
            case ANSWER -> new RoutingDecision.Answer(named(topicId), named(ownerId), optionId, confidence);
            case OWNER -> new RoutingDecision.Owner(named(topicId), named(ownerId), optionId, confidence);
            case REFERRAL -> new RoutingDecision.Referral(named(topicId), named(ownerId), optionId, confidence);
            case ASK -> new RoutingDecision.Ask(named(topicId), named(ownerId), confidence);
            case UNSURE -> new RoutingDecision.Unsure(confidence);
        };
    }

    private String named(@Nullable String id) {
        if (id == null) {
            throw new IllegalStateException("A decision " + name + " names its topic and owner");
        }
        return id;
    }
}
