package se.farled.router.trial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.OwnershipRule;
import se.farled.router.knowledge.Topic;
import se.farled.router.policy.PolicyInForce;
import se.farled.router.policy.Thresholds;
import se.farled.router.routing.RoutingDecision;
import se.farled.router.routing.RoutingPolicy;
import se.farled.router.trial.PastContacts.Past;

/** Decides the last four weeks' contacts again, once by the thresholds that hold and once by others. */
@Service
public class TryPolicy {

    static final Duration PERIOD = Duration.ofDays(28);

    private final PastContacts past;
    private final Knowledge knowledge;
    private final PolicyInForce inForce;
    private final Clock clock;

    public TryPolicy(PastContacts past, Knowledge knowledge, PolicyInForce inForce, Clock clock) {
        this.past = past;
        this.knowledge = knowledge;
        this.inForce = inForce;
        this.clock = clock;
    }

    /**
     * What the change would have meant. Both sides are counted on the same contacts and by today's rules.
     *
     * @param contacts all that arrived
     * @param weighed those decided by the engine alone and tried here; the others keep what a person chose for them
     * @param moved those that would have been decided otherwise
     * @param rows topics and owners where anything moves, most first
     */
    public record Trial(Instant from, Instant to, long contacts, long weighed, long moved, Tally now, Tally then, List<Row> rows) {}

    /** One topic with the owner decided, or likeliest where nothing was decided. */
    public record Row(String topicId, String ownerId, long moved, Tally now, Tally then) {}

    /** Tries those thresholds. */
    public Trial on(Thresholds proposed) {
        Instant to = clock.instant();
        Instant from = to.minus(PERIOD);
        RoutingPolicy present = new RoutingPolicy(inForce.current().thresholds());
        RoutingPolicy other = new RoutingPolicy(proposed);
        KnowledgeBase known = knowledge.current();
        Map<Row, Row> rows = new HashMap<>();
        Row all = new Row("", "", 0, Tally.NONE, Tally.NONE);
        for (Past contact : past.decidedAlone(from, to)) {
            Topic topic = contact.weighed() == null ? null : known.topic(contact.weighed().topicId()).orElse(null);
            OwnershipRule rule = topic == null ? null : known.rule(topic.topicId()).orElse(null);
            if (rule == null) {
                continue;
            }
            RoutingDecision now = present.decide(topic, rule, contact.weighed(), known);
            RoutingDecision then = other.decide(topic, rule, contact.weighed(), known);
            Row key = new Row(topic.topicId(), contact.weighed().ownerBy(rule), 0, Tally.NONE, Tally.NONE);
            rows.put(key, plus(rows.getOrDefault(key, key), contact, now, then));
            all = plus(all, contact, now, then);
        }
        return new Trial(from, to, past.count(from, to), all.now().decided() + all.now().asked() + all.now().unsure(), all.moved(),
                all.now(), all.then(), rows.values().stream().filter(row -> row.moved() > 0)
                        .sorted(Comparator.comparingLong(Row::moved).reversed().thenComparing(Row::topicId).thenComparing(Row::ownerId)).toList());
    }

    private static Row plus(Row row, Past contact, RoutingDecision now, RoutingDecision then) {
        return new Row(row.topicId(), row.ownerId(), row.moved() + (now.getClass() == then.getClass() ? 0 : 1),
                row.now().plus(now, contact.outcomes()), row.then().plus(then, contact.outcomes()));
    }
}
