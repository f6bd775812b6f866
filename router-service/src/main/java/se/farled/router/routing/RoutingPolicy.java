package se.farled.router.routing;

import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.Organisation;
import se.farled.router.knowledge.OwnershipRule;
import se.farled.router.knowledge.Topic;
import se.farled.router.policy.Thresholds;

/** The rules by which a topic, its owner and how sure both are become a decision; the same facts give the same decision. */
public final class RoutingPolicy {

    private final Thresholds thresholds;

    public RoutingPolicy(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** The decision on that topic by its rule. */
    public RoutingDecision decide(Topic topic, OwnershipRule rule, Weighing weighed, KnowledgeBase known) {
        double probability = weighed.probability();
        if (weighed.nobody() > probability) {
            return new RoutingDecision.Unsure(probability);
        }
        Judgement judgement = weighed.judgement(rule);
        double confidence = probability * judgement.sure();
        // An answer that is merely likely is asked for: a question costs less than a resident sent to the wrong door.
        if (judgement.open() > thresholds.open() || judgement.sure() < thresholds.settled()) {
            return probability >= thresholds.ask()
                    ? new RoutingDecision.Ask(topic.topicId(), judgement.ownerId(), probability * Math.max(judgement.open(), 1 - judgement.sure()))
                    : new RoutingDecision.Unsure(confidence);
        }
        if (confidence < thresholds.decide()) {
            return new RoutingDecision.Unsure(confidence);
        }
        String option = judgement.optionId();
        if (known.organisation(judgement.ownerId()).filter(Organisation::outside).isPresent()) {
            return new RoutingDecision.Referral(topic.topicId(), judgement.ownerId(), option, confidence);
        }
        return answerable(topic, weighed.inquiry())
                ? new RoutingDecision.Answer(topic.topicId(), judgement.ownerId(), option, confidence)
                : new RoutingDecision.Owner(topic.topicId(), judgement.ownerId(), option, confidence);
    }

    private static boolean answerable(Topic topic, boolean inquiry) {
        if (!topic.advisorCanAnswer() || topic.secrecy()) {
            return false;
        }
        return switch (topic.kind()) {
            case FAULT, COMPLAINT -> false;
            case QUESTION, ADVICE, REFERRAL, UNKNOWN -> true;
            case APPLICATION, BOOKING -> inquiry;
        };
    }
}
