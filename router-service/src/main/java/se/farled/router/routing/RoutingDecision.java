package se.farled.router.routing;

import org.jspecify.annotations.Nullable;

/** What the router decided about a contact. Confidence is a probability, 0 to 1. */
public sealed interface RoutingDecision {

    /** Calibrated probability that the decision holds, 0 to 1. */
    double confidence();

    /** The contact centre can answer at once from its articles. */
    record Answer(String topicId, String ownerId, @Nullable String optionId, double confidence) implements RoutingDecision {}

    /** An organisation within the city's reach owns the matter. */
    record Owner(String topicId, String ownerId, @Nullable String optionId, double confidence) implements RoutingDecision {}

    /** Somebody outside the city owns the matter: the resident is referred there. */
    record Referral(String topicId, String authorityId, @Nullable String optionId, double confidence) implements RoutingDecision {}

    /** The owner depends on an answer that the text leaves open: the topic's clarifying question is asked back. */
    record Ask(String topicId, String defaultOwnerId, double confidence) implements RoutingDecision {}

    /** Not known well enough to say; candidates may still help a person. */
    record Unsure(double confidence) implements RoutingDecision {}
}
