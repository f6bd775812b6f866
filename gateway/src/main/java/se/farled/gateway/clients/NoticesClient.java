package se.farled.gateway.clients;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import se.farled.gateway.security.Actor;

/** The knowledge service's notices: what the public is told, and the briefing before it. Every call may throw {@link PartAway}. */
public class NoticesClient {
    private final InnerApi api;

    NoticesClient(InnerApi api) {
        this.api = api;
    }

    /** Notices of an organisation, in a state, or both; newest publication first. Drafts too: it is for the caller to keep them from others. */
    public InnerAnswer notices(Actor actor, @Nullable String organisationId, @Nullable String state) {
        return api.get(actor, Target.of("/notices").query("organisation", organisationId).query("state", state));
    }

    /** One notice; its etag is needed to change it. */
    public InnerAnswer notice(Actor actor, String noticeId) {
        return api.get(actor, Target.of("/notices/{id}").part("id", noticeId));
    }

    /** A new notice: with `briefing` it is briefed at once, with `draft` it is kept and not told. */
    public InnerAnswer announce(Actor actor, Object notice) {
        return api.post(actor, notice, Target.of("/notices"));
    }

    /** Changes a notice and, where one is sent, its briefing; 428 without the version, 412 when that is no longer the newest. */
    public InnerAnswer change(Actor actor, String noticeId, Object notice, @Nullable String ifMatch) {
        return api.call(HttpMethod.PUT, actor, notice, ifMatch, Target.of("/notices/{id}").part("id", noticeId));
    }

    /**
     * Briefs, publishes or withdraws a notice.
     *
     * @param step briefing, publish (422 without a briefing) or withdraw
     * @param body the briefing; {@code {"crisis":true}} to publish knowingly before it; null when nothing
     * @param ifMatch the version that was read; null when any will do
     */
    public InnerAnswer step(Actor actor, String noticeId, String step, @Nullable Object body, @Nullable String ifMatch) {
        return api.call(HttpMethod.POST, actor, body, ifMatch, Target.of("/notices/{id}/{step}").part("id", noticeId).part("step", step));
    }
}
