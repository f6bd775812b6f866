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

    /** The organisation looked at its case. */
    public InnerAnswer open(Actor actor, String caseId) {
        return api.call(HttpMethod.POST, actor, null, null, Target.of("/cases/{id}/open").part("id", caseId));
    }

    /** How far each word to an organisation came. */
    public InnerAnswer deliveries(Actor actor, @Nullable String organisationId, @Nullable String state) {
        return api.get(actor, Target.of("/deliveries").query("organisation", organisationId).query("state", state));
    }

    /** Where an organisation wants its word. */
    public InnerAnswer receiver(Actor actor, String organisationId) {
        return api.get(actor, Target.of("/receivers/{id}").part("id", organisationId));
    }

    /** Keeps where; `webhookUrl` and `secondEmail`. */
    public InnerAnswer keepReceiver(Actor actor, String organisationId, Object wish) {
        return api.call(HttpMethod.PUT, actor, wish, null, Target.of("/receivers/{id}").part("id", organisationId));
    }

    /** Changes the secret of the organisation's webhook. */
    public InnerAnswer rotate(Actor actor, String organisationId) {
        return api.call(HttpMethod.POST, actor, null, null, Target.of("/receivers/{id}/rotate").part("id", organisationId));
    }
}
