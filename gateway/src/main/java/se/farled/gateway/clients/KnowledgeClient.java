package se.farled.gateway.clients;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import se.farled.gateway.security.Actor;

/** The knowledge service: articles as their owners edit them. Every call may throw {@link PartAway}. */
public class KnowledgeClient {
    private final InnerApi api;

    KnowledgeClient(InnerApi api) {
        this.api = api;
    }

    /** Articles of an organisation, or all, or those that match a word. */
    public InnerAnswer articles(Actor actor, @Nullable String organisationId, @Nullable String text) {
        return api.get(actor, Target.of("/articles").query("organisation", organisationId).query("q", text));
    }

    /** One article; its etag is needed to change it. */
    public InnerAnswer article(Actor actor, String articleId) {
        return api.get(actor, Target.of("/articles/{id}").part("id", articleId));
    }

    public InnerAnswer publish(Actor actor, Object article) {
        return api.post(actor, article, Target.of("/articles"));
    }

    /** Changes an article; 428 without the version it was changed from, 412 when that is no longer the newest. */
    public InnerAnswer change(Actor actor, String articleId, Object article, @Nullable String ifMatch) {
        return api.call(HttpMethod.PUT, actor, article, ifMatch, Target.of("/articles/{id}").part("id", articleId));
    }

    public InnerAnswer retire(Actor actor, String articleId, @Nullable String ifMatch) {
        return api.call(HttpMethod.DELETE, actor, null, ifMatch, Target.of("/articles/{id}").part("id", articleId));
    }

    /** What an article has said, the newest version first. */
    public InnerAnswer versions(Actor actor, String articleId) {
        return api.get(actor, Target.of("/articles/{id}/versions").part("id", articleId));
    }

    /** Goes back to the `version` in the body, as a new version; 412 when another is the newest meanwhile. */
    public InnerAnswer restore(Actor actor, String articleId, Object version, @Nullable String ifMatch) {
        return api.call(HttpMethod.POST, actor, version, ifMatch, Target.of("/articles/{id}/restore").part("id", articleId));
    }
}
