package se.farled.router.trial;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.OwnershipRule;
import se.farled.router.knowledge.Topic;
import se.farled.router.policy.PolicyInForce;
import se.farled.router.routing.DecisionParts;
import se.farled.router.routing.RoutingPolicy;
import se.farled.router.trial.PastContacts.Outcome;
import se.farled.router.trial.PastContacts.Past;

/** Finds the last four weeks' contacts on a topic an owner again, once by its rule and once with other owners. */
@Service
public class TryRule {

    private final PastContacts past;
    private final Knowledge knowledge;
    private final PolicyInForce inForce;
    private final Clock clock;

    public TryRule(PastContacts past, Knowledge knowledge, PolicyInForce inForce, Clock clock) {
        this.past = past;
        this.knowledge = knowledge;
        this.inForce = inForce;
        this.clock = clock;
    }

    /** What came of the question. */
    public sealed interface Result {}

    /** There is no such topic, or nobody owns it. */
    public record UnknownTopic() implements Result {}

    /** Nothing is known by that value. */
    public record Refused(String field) implements Result {}

    /**
     * What the change would have meant.
     *
     * @param contacts questions on the topic: as advisors finished them, else as the engine decided
     * @param moved those that would have had another owner, or been asked where they were not, or the other way round
     */
    public record Trial(Instant from, Instant to, long contacts, long moved, List<Row> rows) implements Result {}

    /** Questions that go one way; an owner is null where the topic's question is asked instead. */
    public record Row(@Nullable String optionId, @Nullable String nowOwnerId, @Nullable String thenOwnerId, long contacts) {}

    /** Tries the topic's rule with those owners; options that are not named keep theirs. */
    public Result on(String topicId, @Nullable String ownerId, Map<String, String> ownersByOption) {
        KnowledgeBase known = knowledge.current();
        Topic topic = known.topic(topicId).orElse(null);
        OwnershipRule rule = known.rule(topicId).orElse(null);
        if (topic == null || rule == null) {
            return new UnknownTopic();
        }
        if (known.organisation(ownerId).isEmpty()) {
            return new Refused("ownerId");
        }
        for (Map.Entry<String, String> named : ownersByOption.entrySet()) {
            if (rule.option(named.getKey()).isEmpty() || known.organisation(named.getValue()).isEmpty()) {
                return new Refused("options." + named.getKey());
            }
        }
        OwnershipRule other = new OwnershipRule(topicId, Objects.requireNonNull(ownerId), rule.question(), rule.questionEn(), rule.options().stream()
                .map(option -> new OwnershipRule.Option(option.optionId(), option.label(), option.labelEn(),
                        ownersByOption.getOrDefault(option.optionId(), option.ownerId()), option.note())).toList(), rule.version());
        Instant to = clock.instant();
        Instant from = to.minus(TryPolicy.PERIOD);
        Map<Row, Long> ways = new HashMap<>();
        past.onTopic(topicId, from, to).forEach(contact -> ways(contact, topic, rule, other, known)
                .forEach(way -> ways.merge(way, 1L, Long::sum)));
        return trial(from, to, ways);
    }

    private List<Row> ways(Past contact, Topic topic, OwnershipRule rule, OwnershipRule other, KnowledgeBase known) {
        if (!contact.outcomes().isEmpty()) {
            return contact.outcomes().stream().filter(told -> told.topicId().equals(topic.topicId())).map(Outcome::optionId)
                    .map(option -> new Row(option, rule.ownerFor(option), other.ownerFor(option), 0)).toList();
        }
        if (contact.weighed() == null || !contact.weighed().topicId().equals(topic.topicId())) {
            return List.of();
        }
        RoutingPolicy policy = new RoutingPolicy(inForce.current().thresholds());
        DecisionParts now = DecisionParts.of(policy.decide(topic, rule, contact.weighed(), known));
        DecisionParts then = DecisionParts.of(policy.decide(topic, other, contact.weighed(), known));
        return now.name() == DecisionParts.Name.UNSURE && then.name() == DecisionParts.Name.UNSURE ? List.of()
                : List.of(new Row(now.optionId(), owner(now), owner(then), 0));
    }

    private static @Nullable String owner(DecisionParts decided) {
        return decided.name() == DecisionParts.Name.ASK ? null : decided.ownerId();
    }

    private static Trial trial(Instant from, Instant to, Map<Row, Long> ways) {
        List<Row> rows = ways.entrySet().stream()
                .map(way -> new Row(way.getKey().optionId(), way.getKey().nowOwnerId(), way.getKey().thenOwnerId(), way.getValue()))
                .sorted(Comparator.comparing((Row row) -> !moves(row)).thenComparing(Comparator.comparingLong(Row::contacts).reversed())).toList();
        return new Trial(from, to, rows.stream().mapToLong(Row::contacts).sum(),
                rows.stream().filter(TryRule::moves).mapToLong(Row::contacts).sum(), rows);
    }

    private static boolean moves(Row row) {
        return !Objects.equals(row.nowOwnerId(), row.thenOwnerId());
    }
}
