package se.farled.gateway.clients;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import se.farled.gateway.security.Actor;

/** What organisations owe the advisors, as the knowledge service keeps it. Every call may throw {@link PartAway}. */
public class OwedClient {
    private final InnerApi api;

    OwedClient(InnerApi api) {
        this.api = api;
    }

    /** Everything owed, by the time it is due; of all organisations with null. */
    public InnerAnswer owed(Actor actor, @Nullable String organisationId) {
        return api.get(actor, Target.of("/owed").query("organisation", organisationId));
    }

    /** Knowledge gaps; `open`: only those without an answer, or only those with one. */
    public InnerAnswer gaps(Actor actor, @Nullable String organisationId, @Nullable Boolean open) {
        return api.get(actor, Target.of("/gaps").query("organisation", organisationId).query("open", open));
    }

    /** One gap; its etag is needed to close it. */
    public InnerAnswer gap(Actor actor, String gapId) {
        return api.get(actor, Target.of("/gaps/{id}").part("id", gapId));
    }

    /** An advisor found the knowledge base wanting. */
    public InnerAnswer report(Actor actor, Object gap) {
        return api.post(actor, gap, Target.of("/gaps"));
    }

    /** The owner's answer, or the article that answers now. */
    public InnerAnswer close(Actor actor, String gapId, Object answer, @Nullable String ifMatch) {
        return api.call(HttpMethod.POST, actor, answer, ifMatch, Target.of("/gaps/{id}/close").part("id", gapId));
    }
}
