package se.farled.knowledge.topic;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.farled.knowledge.change.Actor;
import se.farled.knowledge.change.Announcements;
import se.farled.knowledge.change.Change;
import se.farled.knowledge.change.Outcome;
import se.farled.knowledge.change.Violation;
import se.farled.knowledge.organisation.Organisations;

/** Changes who owns a topic. The present owner may, also by giving it away; the lead may. */
@Service
public class ChangeOwnership {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeOwnership.class);

    private final OwnershipRules rules;
    private final Organisations organisations;
    private final Announcements announcements;

    public ChangeOwnership(OwnershipRules rules, Organisations organisations, Announcements announcements) {
        this.rules = rules;
        this.organisations = organisations;
        this.announcements = announcements;
    }

    /**
     * Puts the wanted rule in the place of its topic's present one.
     *
     * @param expected the version that the actor saw; null when any will do
     */
    @Transactional
    public Outcome<OwnershipRule> change(Actor actor, @Nullable Long expected, OwnershipRule wanted) {
        Optional<OwnershipRule> found = rules.findForChange(wanted.topicId());
        if (found.isEmpty()) {
            return new Outcome.Missing<>();
        }
        OwnershipRule now = found.get();
        if (!actor.mayChange(now.ownerId())) {
            return new Outcome.Forbidden<>("The topic belongs to " + now.ownerId() + ": its editor or the lead may change it.");
        }
        if (expected != null && expected != now.version()) {
            return new Outcome.Stale<>(now.version());
        }
        List<Violation> violations = wanted.violations(id -> organisations.find(id).isPresent());
        return violations.isEmpty() ? new Outcome.Done<>(kept(now, wanted)) : new Outcome.Invalid<>(violations);
    }

    private OwnershipRule kept(OwnershipRule now, OwnershipRule wanted) {
        if (now.saysTheSameAs(wanted)) {
            return now;
        }
        OwnershipRule changed = wanted.withVersion(now.version() + 1);
        rules.save(changed);
        announcements.announce(new Change.OwnershipChanged(changed));
        LOG.atInfo().addKeyValue("topicId", changed.topicId()).addKeyValue("organisationId", changed.ownerId())
                .log("ownership changed");
        return changed;
    }
}
