package se.farled.gateway.department.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its organisation sees it.
 *
 * @param state DRAFT, ANNOUNCED, BRIEFED, PUBLIC, WITHDRAWN or OVER
 * @param missed the public was told first because the advisors were forgotten
 * @param crisis the public was told first knowingly
 * @param briefingDueAt when a briefing that is owed must be there; null when none is owed
 * @param surgeId the surge that it answers
 * @param version what a change is made on
 */
public record DepartmentNotice(String noticeId, long version, @Nullable String organisationId, String kind, String state, String titleSv,
        @Nullable String titleEn, @Nullable String ingressSv, Instant publicAt, @Nullable Instant until, List<String> topicIds,
        List<String> places, @Nullable String link, boolean pinned, boolean missed, boolean crisis, @Nullable Instant briefingDueAt,
        @Nullable NoticeBriefing briefing, @Nullable String surgeId) {

    /** Where a notice stands on the page, in the order in which an editor wants it: what is owed first. */
    public enum Shelf {
        OWED, COMING, PUBLIC, ENDED
    }

    /** Its place on the page. */
    public Shelf shelf() {
        return switch (state) {
            case "DRAFT", "ANNOUNCED", "BRIEFED" -> Shelf.COMING;
            case "PUBLIC" -> briefingDueAt == null ? Shelf.PUBLIC : Shelf.OWED;
            default -> Shelf.ENDED;
        };
    }

    /** Whether nothing more can be done about it. */
    public boolean ended() {
        return shelf() == Shelf.ENDED;
    }
}
