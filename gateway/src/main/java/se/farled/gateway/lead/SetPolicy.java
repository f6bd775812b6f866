package se.farled.gateway.lead;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import se.farled.gateway.clients.RulesClient;
import se.farled.gateway.security.Actor;

/** Reads, tries and changes how sure the router must be. */
@Service
public class SetPolicy {
    private final RulesClient rules;

    SetPolicy(RulesClient rules) {
        this.rules = rules;
    }

    /** What holds now. */
    public Policy current(Actor actor) {
        return rules.policy(actor).as(Policy.class).orElseThrow();
    }

    /** What those would have meant; percents as {@link Policy#percents()} gives them. */
    public PolicyTrial attempt(Actor actor, Map<String, Long> percents) {
        return rules.tryPolicy(actor, probabilities(percents)).as(PolicyTrial.class).orElseThrow();
    }

    /** Lets them hold; false when somebody has changed the policy since that version was read. */
    public boolean save(Actor actor, Map<String, Long> percents, long version) {
        var answer = rules.changePolicy(actor, probabilities(percents), "\"" + version + "\"");
        if (!answer.ok() && answer.status() != 412) {
            throw answer.refusal().asException();
        }
        return answer.ok();
    }

    private static Map<String, Double> probabilities(Map<String, Long> percents) {
        var probabilities = new TreeMap<String, Double>();
        percents.forEach((name, percent) -> probabilities.put(name, percent / 100.0));
        return probabilities;
    }
}
