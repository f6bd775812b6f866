package se.farled.gateway.department.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its editor wants it.
 *
 * @param publicAt when the public is told; null for at once
 * @param until when it no longer holds
 * @param draft it is kept, and told to nobody
 * @param surgeId the surge that it answers
 * @param briefing null for what there is already, or none
 */
public record NoticeText(@Nullable String organisationId, String kind, String titleSv, @Nullable String titleEn, @Nullable String ingressSv,
        @Nullable Instant publicAt, @Nullable Instant until, List<String> topicIds, List<String> places, @Nullable String link, boolean pinned,
        boolean draft, @Nullable String surgeId, @Nullable NoticeBriefing briefing) {
}
