package se.farled.knowledge.notice.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.notice.Message;
import se.farled.knowledge.notice.NoticeKind;

/** A notice as it is sent; what is left out is empty, public at once, and the domain says what must not be. */
record NoticeForm(
        @Nullable String organisationId,
        @Nullable NoticeKind kind,
        @Nullable String titleSv,
        @Nullable String titleEn,
        @Nullable String ingressSv,
        @Nullable OffsetDateTime publicAt,
        @Nullable OffsetDateTime until,
        @Nullable List<@Nullable String> topicIds,
        @Nullable List<@Nullable String> places,
        @Nullable String link,
        @Nullable Boolean pinned,
        @Nullable String surgeId,
        @Nullable Boolean draft,
        @Nullable BriefingForm briefing) {

    Message message(Clock clock) {
        return new Message(organisationId, kind == null ? NoticeKind.UNKNOWN : kind, Objects.requireNonNullElse(titleSv, ""),
                titleEn, ingressSv, publicAt == null ? clock.instant().truncatedTo(ChronoUnit.MILLIS) : instant(publicAt),
                until == null ? null : instant(until), orEmpty(topicIds), orEmpty(places), link, Boolean.TRUE.equals(pinned), surgeId);
    }

    boolean staysADraft() {
        return Boolean.TRUE.equals(draft);
    }

    /** The published records count in milliseconds. */
    static Instant instant(OffsetDateTime time) {
        return time.toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static List<String> orEmpty(@Nullable List<@Nullable String> values) {
        return values == null ? List.of() : values.stream().map(value -> Objects.requireNonNullElse(value, "")).toList();
    }
}
