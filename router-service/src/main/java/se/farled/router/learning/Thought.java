package se.farled.router.learning;

import org.jspecify.annotations.Nullable;
import se.farled.router.routing.DecisionParts;
import se.farled.router.routing.Routing;

/**
 * What the router makes of the words alone.
 *
 * @param topicId the topic that it puts first; null for none
 * @param optionId what it holds for settled of that topic's question
 * @param sure it would decide without asking anybody
 * @param sureOfTopic the topic is certain enough, whatever of its question is open
 */
public record Thought(@Nullable String topicId, @Nullable String optionId, boolean sure, boolean sureOfTopic) {

    /** From it on a topic needs no further confirmation. */
    private static final double CERTAIN = 0.8;

    /** From a decision on the words alone. */
    public static Thought of(Routing routing) {
        DecisionParts decision = DecisionParts.of(routing.decision());
        Routing.TopicGuess first = routing.topics().isEmpty() ? null : routing.topics().getFirst();
        boolean sure = switch (decision.name()) {
            case ANSWER, OWNER, REFERRAL -> true;
            case ASK, UNSURE -> false;
        };
        return new Thought(first == null ? null : first.topicId(), decision.optionId(), sure, first != null && first.probability() >= CERTAIN);
    }

    /** True when that topic and option teach nothing that is not known already. */
    public boolean sameAs(String settledTopic, @Nullable String settledOption) {
        return sureOfTopic && settledTopic.equals(topicId) && (settledOption == null || settledOption.equals(optionId));
    }
}
