package se.farled.gateway.clients;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import se.farled.gateway.security.Actor;

/** What a lead looks at in the morning beside the outcome figures. Every call may throw {@link PartAway}. */
public class MorningClient {
    private final InnerApi router;
    private final InnerApi knowledge;

    MorningClient(InnerApi router, InnerApi knowledge) {
        this.router = router;
        this.knowledge = knowledge;
    }

    /** Surges that go on and those of the last days, with their curves. */
    public InnerAnswer surges(Actor actor) {
        return router.get(actor, Target.of("/surges"));
    }

    /** Corrections of the desk that wait for a second person or the lead. */
    public InnerAnswer heldCorrections(Actor actor) {
        return router.get(actor, Target.of("/corrections").query("held", true));
    }

    /**
     * Settles a held correction; 404 when it waits no longer.
     *
     * @param verdict accept or reject
     */
    public InnerAnswer judge(Actor actor, String correctionId, String verdict) {
        return router.call(HttpMethod.POST, actor, null, null, Target.of("/corrections/{id}/{verdict}").part("id", correctionId).part("verdict", verdict));
    }

    /** How often the advisors were told in time, by organisation; dates as ISO 8601. */
    public InnerAnswer briefings(Actor actor, @Nullable String from, @Nullable String to) {
        return knowledge.get(actor, Target.of("/figures/briefings").query("from", from).query("to", to));
    }

    /** The city's news feeds, and whether they can be read. */
    public InnerAnswer newsroom(Actor actor) {
        return knowledge.get(actor, Target.of("/newsroom"));
    }

    /** Knowledge gaps and their age, by organisation. */
    public InnerAnswer gaps(Actor actor) {
        return knowledge.get(actor, Target.of("/figures/gaps"));
    }
}
