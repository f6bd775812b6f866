package se.farled.router.routing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.router.knowledge.Article;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.Organisation;
import se.farled.router.knowledge.OwnershipRule;
import se.farled.router.knowledge.Topic;

/** Tells a decision with the names, questions and contacts that belong to its ids in the newest knowledge. */
@Service
public class ExplainRouting {

    private static final int EXCERPT = 240;

    private final Knowledge knowledge;

    public ExplainRouting(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The decision in full, as an advisor reads it. */
    public ToldRouting tell(Routing routing) {
        KnowledgeBase known = knowledge.current();
        DecisionParts parts = DecisionParts.of(routing.decision());
        Topic topic = known.topic(parts.topicId()).orElse(null);
        OwnershipRule rule = known.rule(parts.topicId()).orElse(null);
        Organisation owner = known.organisation(parts.ownerId()).orElse(null);
        return new ToldRouting(parts.name(), parts.topicId(), topic == null ? null : topic.name(),
                topic == null ? null : topic.nameEn(), parts.ownerId(), owner == null ? null : owner.name(),
                owner == null ? null : owner.nameEn(), parts.optionId(), parts.confidence(), routing.language(),
                routing.candidates().stream().map(hit -> candidate(hit, known)).flatMap(Optional::stream).toList(),
                routing.topics().stream().map(guess -> guess(guess, known)).toList(),
                parts.name() == DecisionParts.Name.ASK ? ask(rule, known) : null,
                routing.why().stream().map(Routing.Reason::sv).toList(),
                routing.why().stream().map(Routing.Reason::en).toList(),
                owner == null ? null : ToldRouting.Owner.of(owner), note(rule, parts.optionId()),
                topic == null ? List.of() : topic.details().stream().map(ToldRouting.Detail::of).toList(),
                topic != null && topic.secrecy(), routing.engineVersion(), routing.ruleVersion());
    }

    /** A decision in short, for lists. */
    public ToldRouting.Short shortly(DecisionParts parts) {
        KnowledgeBase known = knowledge.current();
        Optional<Topic> topic = known.topic(parts.topicId());
        Optional<Organisation> owner = known.organisation(parts.ownerId());
        return new ToldRouting.Short(parts.name(), parts.topicId(), topic.map(Topic::name).orElse(null),
                topic.map(Topic::nameEn).orElse(null), parts.ownerId(), owner.map(Organisation::name).orElse(null),
                owner.map(Organisation::nameEn).orElse(null), parts.confidence());
    }

    private static Optional<ToldRouting.Candidate> candidate(Routing.ArticleHit hit, KnowledgeBase known) {
        return known.article(hit.articleId()).map(article -> new ToldRouting.Candidate(
                hit.articleId(), hit.version(), article.title(), hit.score(), excerpt(article)));
    }

    private static ToldRouting.Guess guess(Routing.TopicGuess guess, KnowledgeBase known) {
        return new ToldRouting.Guess(guess.topicId(),
                known.topic(guess.topicId()).map(Topic::name).orElse(guess.topicId()), guess.probability(),
                known.rule(guess.topicId()).map(OwnershipRule::ownerId).orElse(null));
    }

    private static ToldRouting.@Nullable Ask ask(@Nullable OwnershipRule rule, KnowledgeBase known) {
        if (rule == null || rule.question() == null) {
            return null;
        }
        List<ToldRouting.Option> options = rule.options().stream()
                .map(option -> new ToldRouting.Option(option.optionId(), option.label(), option.labelEn(),
                        option.ownerId(),
                        known.organisation(option.ownerId()).map(Organisation::name).orElse(null), option.note()))
                .toList();
        return new ToldRouting.Ask(rule.topicId(), rule.question(), rule.questionEn(), options);
    }

    private static @Nullable String note(@Nullable OwnershipRule rule, @Nullable String optionId) {
        return rule == null ? null : rule.option(optionId).map(OwnershipRule.Option::note).orElse(null);
    }

    private static String excerpt(Article article) {
        String text = article.publicText();
        return text.length() <= EXCERPT ? text : text.substring(0, text.lastIndexOf(' ', EXCERPT) + 1).strip() + "…";
    }
}
