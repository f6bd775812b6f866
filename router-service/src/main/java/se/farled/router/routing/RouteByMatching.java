package se.farled.router.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.router.knowledge.Article;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.OwnershipRule;
import se.farled.router.knowledge.Topic;
import se.farled.router.matching.ArticleSearch;
import se.farled.router.matching.Match;
import se.farled.router.matching.MatchingEngine;
import se.farled.router.matching.Question;
import se.farled.router.policy.Policy;
import se.farled.router.policy.PolicyInForce;

/** From a text, by way of its likeliest topic and that topic's rule, to a decision. */
@Service
public class RouteByMatching implements Router {

    private static final int MOST_TOPICS = 5;
    private static final int MOST_ARTICLES = 5;

    private final Knowledge knowledge;
    private final MatchingEngine engine;
    private final PolicyInForce inForce;

    public RouteByMatching(Knowledge knowledge, MatchingEngine engine, PolicyInForce inForce) {
        this.knowledge = knowledge;
        this.engine = engine;
        this.inForce = inForce;
    }

    @Override
    public Routing route(Question question) {
        KnowledgeBase known = knowledge.current();
        Match match = engine.match(question.text(), question.language());
        Topic chosen = known.topic(question.topicId()).orElse(null);
        Topic topic = chosen != null ? chosen : likeliest(match, known).orElse(null);
        OwnershipRule rule = topic == null ? null : known.rule(topic.topicId()).orElse(null);
        if (topic == null || rule == null) {
            return new Routing(new RoutingDecision.Unsure(0), match.language(), topics(match, null, null, known),
                    candidates(match, null, known), Reasons.unsure(match, known), engine.version(), null);
        }
        Weighing weighed = new Weighing(topic.topicId(), chosen != null ? 1 : match.topics().getFirst().probability(), match.nobody(),
                chosen != null, question.optionId(), engine.option(topic.topicId(), question.text()).orElse(null), Inquiry.isIn(question.text()));
        Policy policy = inForce.current();
        Judgement judgement = weighed.judgement(rule);
        RoutingDecision decision = new RoutingPolicy(policy.thresholds()).decide(topic, rule, weighed, known);
        List<Routing.Reason> why = decision instanceof RoutingDecision.Unsure ? Reasons.unsure(match, known)
                : Reasons.of(decision, topic, chosen != null, match, judgement, rule, known);
        return new Routing(decision, match.language(), topics(match, chosen, judgement.ownerId(), known),
                candidates(match, chosen, known), why, engine.version(), rule.version(), policy.version(), weighed);
    }

    private static Optional<Topic> likeliest(Match match, KnowledgeBase known) {
        return match.topics().stream().findFirst().flatMap(first -> known.topic(first.topicId()));
    }

    private static List<Routing.TopicGuess> topics(Match match, @Nullable Topic chosen, @Nullable String owner, KnowledgeBase known) {
        if (chosen != null) {
            return List.of(new Routing.TopicGuess(chosen.topicId(), 1, owner));
        }
        String first = match.topics().isEmpty() ? null : match.topics().getFirst().topicId();
        return match.topics().stream().limit(MOST_TOPICS).map(it -> new Routing.TopicGuess(it.topicId(), it.probability(),
                it.topicId().equals(first) ? owner : known.rule(it.topicId()).map(OwnershipRule::ownerId).orElse(null))).toList();
    }

    /** Articles on a likely topic first, then what the search found. */
    private static List<Routing.ArticleHit> candidates(Match match, @Nullable Topic chosen, KnowledgeBase known) {
        Map<String, Double> likely = chosen != null ? Map.of(chosen.topicId(), 1.0)
                : match.topics().stream().collect(Collectors.toMap(Match.Topic::topicId, Match.Topic::probability));
        double best = match.articles().stream().mapToDouble(ArticleSearch.Hit::score).max().orElse(1);
        Map<String, Double> found = match.articles().stream().collect(Collectors.toMap(ArticleSearch.Hit::id, hit -> hit.score() / best));
        List<Routing.ArticleHit> candidates = new ArrayList<>();
        for (Article article : known.articles().values()) {
            double onTopic = 0;
            for (String topicId : article.topicIds()) {
                onTopic += likely.getOrDefault(topicId, 0.0);
            }
            double score = Math.min(1, 0.7 * onTopic + 0.3 * found.getOrDefault(article.articleId(), 0.0));
            if (score > 0.02) {
                candidates.add(new Routing.ArticleHit(article.articleId(), article.version(), score));
            }
        }
        candidates.sort(Comparator.comparingDouble(Routing.ArticleHit::score).reversed().thenComparing(Routing.ArticleHit::articleId));
        return List.copyOf(candidates.subList(0, Math.min(MOST_ARTICLES, candidates.size())));
    }
}
