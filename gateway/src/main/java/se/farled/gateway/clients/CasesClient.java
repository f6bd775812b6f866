package se.farled.gateway.clients;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import se.farled.gateway.security.Actor;

/** The case service: what the city has promised. Every call may throw {@link PartAway}. */
public class CasesClient {
    private final InnerApi api;

    CasesClient(InnerApi api) {
        this.api = api;
    }

    /** Cases of an organisation, in a state, or both. */
    public InnerAnswer cases(Actor actor, @Nullable String organisationId, @Nullable String state) {
        return api.get(actor, Target.of("/cases").query("organisation", organisationId).query("state", state));
    }

    /** Cases that came of one contact. */
    public InnerAnswer ofContact(Actor actor, String contactId) {
        return api.get(actor, Target.of("/cases").query("contact", contactId));
    }

    /** Cases of a whole journey. */
    public InnerAnswer ofJourney(Actor actor, String rootContactId) {
        return api.get(actor, Target.of("/cases").query("root", rootContactId));
    }

    public InnerAnswer find(Actor actor, String caseId) {
        return api.get(actor, Target.of("/cases/{id}").part("id", caseId));
    }

    /**
     * Accepts, refuses or closes a case.
     *
     * @param step accept, refuse or close
     * @param body `reason` and `text` for a refusal
     * @param ifMatch the version that was read; 412 when it is no longer the newest
     */
    public InnerAnswer answer(Actor actor, String caseId, String step, @Nullable Object body, @Nullable String ifMatch) {
        return api.call(HttpMethod.POST, actor, body, ifMatch, Target.of("/cases/{id}/{step}").part("id", caseId).part("step", step));
    }
}
