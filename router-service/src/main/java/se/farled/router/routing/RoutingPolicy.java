package se.farled.router.routing;

import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.Organisation;
import se.farled.router.knowledge.Topic;

/** The rules by which a topic, its owner and how sure both are become a decision. */
final class RoutingPolicy {

    private final Thresholds thresholds;

    RoutingPolicy(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** Probability is that of the topic, 1 when somebody chose it. */
    RoutingDecision decide(Topic topic, double probability, Judgement judgement, String text, KnowledgeBase known) {
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
        return answerable(topic, text)
                ? new RoutingDecision.Answer(topic.topicId(), judgement.ownerId(), option, confidence)
                : new RoutingDecision.Owner(topic.topicId(), judgement.ownerId(), option, confidence);
    }

    private static boolean answerable(Topic topic, String text) {
        if (!topic.advisorCanAnswer() || topic.secrecy()) {
            return false;
        }
        return switch (topic.kind()) {
            case FAULT, COMPLAINT -> false;
            case QUESTION, ADVICE, REFERRAL, UNKNOWN -> true;
            case APPLICATION, BOOKING -> Inquiry.isIn(text);
        };
    }
}
