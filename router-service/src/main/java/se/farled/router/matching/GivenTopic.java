package se.farled.router.matching;

import java.util.List;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.OwnershipRule;
import se.farled.router.knowledge.Topic;
import se.farled.router.routing.Router;
import se.farled.router.routing.Routing;
import se.farled.router.routing.RoutingDecision;

/** Decides only where somebody chose the topic, by that topic's rule; every other text is unsure. */
public class GivenTopic implements Router {

    private final Knowledge knowledge;

    public GivenTopic(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Routing route(Question question) {
        KnowledgeBase known = knowledge.current();
        Topic topic = known.topic(question.topicId()).orElse(null);
        OwnershipRule rule = known.rule(question.topicId()).orElse(null);
        String language = question.language() == null ? "sv" : question.language();
        if (topic == null || rule == null) {
            return new Routing(new RoutingDecision.Unsure(0), language, List.of(), List.of(), List.of(), "given-topic", null);
        }
        List<Routing.ArticleHit> hits = known.articles().values().stream()
                .filter(article -> article.topicIds().contains(topic.topicId()))
                .map(article -> new Routing.ArticleHit(article.articleId(), article.version(), 1)).toList();
        return new Routing(decision(topic, rule, question, known, !hits.isEmpty()), language,
                List.of(new Routing.TopicGuess(topic.topicId(), 1)), hits,
                List.of(new Routing.Reason("Ämnet är valt.", "The topic was chosen.")), "given-topic", rule.version());
    }

    private static RoutingDecision decision(Topic topic, OwnershipRule rule, Question question, KnowledgeBase known,
            boolean answered) {
        if (rule.question() != null && rule.option(question.optionId()).isEmpty()) {
            return new RoutingDecision.Ask(topic.topicId(), rule.ownerId(), 1);
        }
        String owner = rule.ownerFor(question.optionId());
        if (known.organisation(owner).filter(organisation -> organisation.outside()).isPresent()) {
            return new RoutingDecision.Referral(topic.topicId(), owner, question.optionId(), 1);
        }
        return topic.advisorCanAnswer() && answered
                ? new RoutingDecision.Answer(topic.topicId(), owner, question.optionId(), 1)
                : new RoutingDecision.Owner(topic.topicId(), owner, question.optionId(), 1);
    }
}
