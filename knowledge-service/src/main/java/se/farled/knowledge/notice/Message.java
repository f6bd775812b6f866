package se.farled.knowledge.notice;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.change.Checks;
import se.farled.knowledge.change.Violation;

/**
 * What the public is told.
 *
 * @param organisationId who tells it and owes the briefing; null while nobody knows who
 * @param publicAt when the public is told, or was
 * @param until when it no longer holds; null when nobody has said
 * @param topicIds topics that contacts about it belong to
 * @param places places that it concerns, as people name them
 * @param link address of the text that the public reads
 * @param pinned it stays at the top of the desk
 * @param surgeId the surge that it answers; null for every other
 */
public record Message(
        @Nullable String organisationId,
        NoticeKind kind,
        String titleSv,
        @Nullable String titleEn,
        @Nullable String ingressSv,
        Instant publicAt,
        @Nullable Instant until,
        List<String> topicIds,
        List<String> places,
        @Nullable String link,
        boolean pinned,
        @Nullable String surgeId) {

    public Message {
        topicIds = List.copyOf(topicIds);
        places = List.copyOf(places);
    }

    /** The same, told by that organisation about those topics. */
    public Message concerning(@Nullable String organisationId, List<String> topicIds) {
        return new Message(organisationId, kind, titleSv, titleEn, ingressSv, publicAt, until, topicIds, places, link, pinned, surgeId);
    }

    /** The same, told at the latest then. */
    public Message toldBy(Instant now) {
        return publicAt.isAfter(now) ? new Message(organisationId, kind, titleSv, titleEn, ingressSv, now, until, topicIds, places, link, pinned, surgeId) : this;
    }

    /** The same in other words. */
    public Message worded(String titleSv, @Nullable String ingressSv) {
        return new Message(organisationId, kind, titleSv, titleEn, ingressSv, publicAt, until, topicIds, places, link, pinned, surgeId);
    }

    /** What is wrong with it, given the organisations and topics that exist. */
    public List<Violation> violations(Predicate<String> organisationExists, Predicate<String> topicExists) {
        Checks checks = new Checks().text("titleSv", titleSv, 300).optionalText("titleEn", titleEn, 300)
                .optionalText("ingressSv", ingressSv, 4_000).optionalText("link", link, 1_000).optionalText("surgeId", surgeId, 80)
                .demand(link == null || link.matches("https?://\\S+"), "link", "is no address that begins with http:// or https://")
                .known("organisationId", organisationId == null ? "" : organisationId, organisationExists, "organisation")
                .demand(until == null || until.isAfter(publicAt), "until", "is not after publicAt")
                .demand(topicIds.size() <= 20, "topicIds", "names more than 20 topics")
                .distinct("topicIds", topicIds)
                .demand(places.size() <= 50, "places", "names more than 50 places");
        for (int i = 0; i < topicIds.size(); i++) {
            checks.known("topicIds[" + i + "]", topicIds.get(i), topicExists, "topic");
        }
        for (int i = 0; i < places.size(); i++) {
            checks.text("places[" + i + "]", places.get(i), 200);
        }
        return checks.violations();
    }
}
