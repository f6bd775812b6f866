package se.farled.gateway.lead;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.clients.RulesClient;
import se.farled.gateway.security.Actor;

/** Reads, tries and changes who owns a topic. */
@Service
public class ChangeRules {
    private final RulesClient rules;
    private final RouterClient router;

    ChangeRules(RulesClient rules, RouterClient router) {
        this.rules = rules;
        this.router = router;
    }

    /** A topic and its owner while nothing is asked. */
    public record OwnedTopic(String topicId, String name, @Nullable String nameEn, @Nullable String ownerId) {
        public String said(String language) {
            return new Named(topicId, name, nameEn).said(language);
        }
    }

    /** An organisation that may own topics. */
    public record Owner(String organisationId, String name, @Nullable String nameEn) {
        public String said(String language) {
            return new Named(organisationId, name, nameEn).said(language);
        }
    }

    /** Topics whose name holds those words in either language, all for none; by name. */
    public List<OwnedTopic> topics(Actor actor, String words) {
        var asked = words.strip().toLowerCase(Locale.ROOT);
        return List.of(router.topics(actor, null).as(OwnedTopic[].class).orElse(new OwnedTopic[0])).stream()
                .filter(topic -> (topic.name() + " " + topic.nameEn() + " " + topic.topicId()).toLowerCase(Locale.ROOT).contains(asked)).toList();
    }

    public List<Owner> owners(Actor actor) {
        return List.of(router.organisations(actor).as(Owner[].class).orElse(new Owner[0]));
    }

    /** The rule of a topic, empty when there is none. */
    public Optional<Ownership> rule(Actor actor, String topicId) {
        return rules.ownership(actor, topicId).as(Ownership.class);
    }

    /** What that rule would have meant. */
    public RuleTrial attempt(Actor actor, Ownership proposed) {
        return rules.tryRule(actor, proposed.topicId(), proposed).as(RuleTrial.class).orElseThrow();
    }

    /** Lets it hold; false when somebody has changed the rule since that version was read. */
    public boolean save(Actor actor, Ownership proposed, long version) {
        var answer = rules.changeOwnership(actor, proposed.topicId(), proposed, "\"" + version + "\"");
        if (!answer.ok() && answer.status() != 412) {
            throw answer.refusal().asException();
        }
        return answer.ok();
    }
}
