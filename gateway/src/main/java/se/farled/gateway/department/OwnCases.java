package se.farled.gateway.department;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import se.farled.gateway.api.OwnContacts;
import se.farled.gateway.clients.CasesClient;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.problem.ProblemException;
import se.farled.gateway.security.Actor;

/** The cases of an editor's own organisation. The case service keeps the wall; nothing of another organisation gets here. */
@Service
public class OwnCases {
    private static final Logger LOG = LoggerFactory.getLogger(OwnCases.class);

    private final CasesClient cases;
    private final RouterClient router;
    private final OwnContacts ownContacts;

    OwnCases(CasesClient cases, RouterClient router, OwnContacts ownContacts) {
        this.cases = cases;
        this.router = router;
        this.ownContacts = ownContacts;
    }

    /** All cases by state, what is owed first; within it the oldest first, and the newest first in what is done. */
    public Map<String, List<DepartmentCase>> byState(Actor actor) {
        var found = List.of(cases.cases(actor, actor.organisationId(), null).as(DepartmentCase[].class).orElse(new DepartmentCase[0]));
        var grouped = new LinkedHashMap<String, List<DepartmentCase>>();
        for (var state : DepartmentCase.STATES) {
            var some = new ArrayList<>(found.stream().filter(one -> one.state().equals(state)).toList());
            if (state.equals("PROPOSED") || state.equals("ACCEPTED")) {
                some.sort((one, other) -> one.openedAt().compareTo(other.openedAt()));
            } else {
                some.sort((one, other) -> other.stateSince().compareTo(one.stateSince()));
            }
            grouped.put(state, some);
        }
        return grouped;
    }

    /** One case, empty when there is none or it is another organisation's. */
    public Optional<DepartmentCase> find(Actor actor, String caseId) {
        return cases.find(actor, caseId).as(DepartmentCase.class);
    }

    /** Remembers that the organisation looked at a case that waits for it. It is shown also when that cannot be remembered now. */
    public void opened(Actor actor, DepartmentCase shown) {
        if (!shown.state().equals("PROPOSED")) {
            return;
        }
        try {
            cases.open(actor, shown.caseId());
        } catch (PartAway away) {
            LOG.atWarn().addKeyValue("caseId", shown.caseId()).log("that a case was opened could not be remembered");
        }
    }

    /** What was handed over, empty while the router is away. */
    public Optional<CaseContact> contact(Actor actor, DepartmentCase about) {
        try {
            ownContacts.check(actor, about.contactId());
            return router.contact(actor, about.contactId()).as(CaseContact.class);
        } catch (PartAway | ProblemException _) {
            return Optional.empty();
        }
    }

    /** What topics and organisations are called; empty while the router is away. */
    public Map<String, String> names(Actor actor, boolean english) {
        try {
            var names = Arrays.stream(router.topics(actor, null).as(Topic[].class).orElse(new Topic[0]))
                    .collect(Collectors.toMap(Topic::topicId, topic -> topic.name(english)));
            for (var organisation : router.organisations(actor).as(Organisation[].class).orElse(new Organisation[0])) {
                names.put(organisation.organisationId(), organisation.name());
            }
            return names;
        } catch (PartAway _) {
            return Map.of();
        }
    }

    private record Topic(String topicId, String name, @Nullable String nameEn) {
        String name(boolean english) {
            return english && nameEn != null ? nameEn : name;
        }
    }

    private record Organisation(String organisationId, String name) {
    }
}
