package se.farled.gateway.clients;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import se.farled.gateway.security.Actor;

/** How the router decides, and what a change would have meant. Every call may throw {@link PartAway}. */
public class RulesClient {
    private final InnerApi router;
    private final InnerApi knowledge;

    RulesClient(InnerApi router, InnerApi knowledge) {
        this.router = router;
        this.knowledge = knowledge;
    }

    /** The thresholds that hold and those before; the etag is needed to change them. */
    public InnerAnswer policy(Actor actor) {
        return router.get(actor, Target.of("/policy"));
    }

    /** 428 without the version that was read, 412 when that is no longer the newest. */
    public InnerAnswer changePolicy(Actor actor, Object thresholds, @Nullable String ifMatch) {
        return router.call(HttpMethod.PUT, actor, thresholds, ifMatch, Target.of("/policy"));
    }

    /** What those thresholds would have meant last month; saves nothing. */
    public InnerAnswer tryPolicy(Actor actor, Object thresholds) {
        return router.post(actor, thresholds, Target.of("/policy/try"));
    }

    /** What those owners would have meant last month; saves nothing. */
    public InnerAnswer tryRule(Actor actor, String topicId, Object rule) {
        return router.post(actor, rule, Target.of("/rules/{id}/try").part("id", topicId));
    }

    /** Who owns a topic, and the question it may depend on; the etag is needed to change it. */
    public InnerAnswer ownership(Actor actor, String topicId) {
        return knowledge.get(actor, Target.of("/topics/{id}/ownership").part("id", topicId));
    }

    /** 428 without the version that was read, 412 when that is no longer the newest. */
    public InnerAnswer changeOwnership(Actor actor, String topicId, Object rule, @Nullable String ifMatch) {
        return knowledge.call(HttpMethod.PUT, actor, rule, ifMatch, Target.of("/topics/{id}/ownership").part("id", topicId));
    }
}
