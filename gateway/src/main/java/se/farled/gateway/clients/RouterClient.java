package se.farled.gateway.clients;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import se.farled.gateway.security.Actor;

/** The router: contacts, the desk, what a text is about. Every call may throw {@link PartAway}. */
public class RouterClient {
    private final InnerApi api;

    RouterClient(InnerApi api) {
        this.api = api;
    }

    /** What a text is about; no side effect. */
    public InnerAnswer match(Actor actor, String text, @Nullable String language, @Nullable String topicId, @Nullable String optionId) {
        return api.get(actor, Target.of("/match").query("q", text).query("lang", language).query("topicId", topicId).query("optionId", optionId));
    }

    /** Topics, all or those that match a word. */
    public InnerAnswer topics(Actor actor, @Nullable String text) {
        return api.get(actor, Target.of("/topics").query("q", text));
    }

    public InnerAnswer organisations(Actor actor) {
        return api.get(actor, Target.of("/organisations"));
    }

    /** At which place an article that is not saved would be found, and by how many of last week's contacts; nothing is changed. */
    public InnerAnswer tryArticle(Actor actor, Object draft) {
        return api.post(actor, draft, Target.of("/articles/try"));
    }

    /** An article as the desk shows it, from the router's own index. */
    public InnerAnswer article(Actor actor, String articleId) {
        return api.get(actor, Target.of("/articles/{id}").part("id", articleId));
    }

    public InnerAnswer contact(Actor actor, String contactId) {
        return api.get(actor, Target.of("/contacts/{id}").part("id", contactId));
    }

    /** All who wait, in the one order. */
    public InnerAnswer desk(Actor actor) {
        return api.get(actor, Target.of("/desk"));
    }

    /** The contact that the actor holds; 204 when none. */
    public InnerAnswer mine(Actor actor) {
        return api.get(actor, Target.of("/desk/mine"));
    }

    /** Takes the next contact; 204 when nobody waits. */
    public InnerAnswer take(Actor actor) {
        return api.post(actor, null, Target.of("/desk/take"));
    }

    /**
     * Does something with one contact at the desk.
     *
     * @param step take, heartbeat, release, route, finish or undo
     * @param body what the step needs, null when nothing
     */
    public InnerAnswer atDesk(Actor actor, String contactId, String step, @Nullable Object body) {
        return api.call(HttpMethod.POST, actor, body, null, Target.of("/desk/{id}/{step}").part("id", contactId).part("step", step));
    }

    /** Takes back a visit that was just registered; 409 when somebody took it or it is too late. */
    public InnerAnswer withdrawVisit(Actor actor, String contactId) {
        return api.post(actor, null, Target.of("/visits/{id}/withdraw").part("id", contactId));
    }

    /** How many wait, by channel, and how long the last ones did. */
    public InnerAnswer waiting(Actor actor) {
        return api.get(actor, Target.of("/waiting"));
    }

    /** The numbers of the waiting room. */
    public InnerAnswer tickets(Actor actor) {
        return api.get(actor, Target.of("/waiting/tickets"));
    }

    /** Counts by topic, organisation, channel and outcome; dates as ISO 8601. */
    public InnerAnswer figures(Actor actor, @Nullable String from, @Nullable String to) {
        return api.get(actor, Target.of("/figures").query("from", from).query("to", to));
    }

    /** What the desk has taught; `held`: only what waits for a second person, or only what counts. */
    public InnerAnswer corrections(Actor actor, @Nullable Boolean held) {
        return api.get(actor, Target.of("/corrections").query("held", held));
    }

    /** Accepts or rejects what waits: `verdict` is the word. */
    public InnerAnswer judge(Actor actor, String correctionId, String verdict) {
        return api.call(HttpMethod.POST, actor, null, null,
                Target.of("/corrections/{id}/{verdict}").part("id", correctionId).part("verdict", verdict));
    }

    /** Surges, with their curves and examples; `open`: only those that go on, or only those that are over. */
    public InnerAnswer surges(Actor actor, @Nullable Boolean open) {
        return api.get(actor, Target.of("/surges").query("open", open));
    }

    public InnerAnswer surge(Actor actor, String surgeId) {
        return api.get(actor, Target.of("/surges/{id}").part("id", surgeId));
    }
}
