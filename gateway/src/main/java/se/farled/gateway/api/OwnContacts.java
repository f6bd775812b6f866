package se.farled.gateway.api;

import org.springframework.stereotype.Component;
import se.farled.gateway.clients.CasesClient;
import se.farled.gateway.problem.Problem;
import se.farled.gateway.security.Actor;
import se.farled.gateway.security.Role;

/** An organisation may read a contact when a case of its own came of it: a handover carries everything. */
@Component
public class OwnContacts {
    private final CasesClient cases;

    OwnContacts(CasesClient cases) {
        this.cases = cases;
    }

    /** Returns when the actor may read it; otherwise it is not there for them. */
    public void check(Actor actor, String contactId) {
        if (actor.role() == Role.EDITOR && !owns(actor, contactId)) {
            throw Problem.notFound("There is no such contact among your organisation's cases.").asException();
        }
    }

    private boolean owns(Actor actor, String contactId) {
        var answer = cases.ofContact(actor, contactId);
        return answer.ok() && answer.body() != null && answer.body().valueStream()
                .anyMatch(one -> one.path("organisationId").asString("").equals(actor.organisationId()));
    }
}
