package se.farled.router.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that an organisation tells the public.
 *
 * @param organisationId who tells it and owes the briefing; null while nobody knows who
 * @param until when it no longer holds; null when nobody has said
 * @param places places that it concerns, as people name them
 * @param crisis it went out before its briefing, knowingly
 * @param missed it went out before its briefing, and the advisors were forgotten
 * @param surgeId surge that it answers; null for every other notice
 * @param told what advisors need to know; null while the briefing is owed
 */
public record Notice(
        String noticeId,
        long version,
        @Nullable String organisationId,
        State state,
        String title,
        @Nullable String titleEn,
        @Nullable String ingress,
        Instant publicAt,
        @Nullable Instant until,
        List<String> topicIds,
        List<String> places,
        @Nullable String link,
        boolean pinned,
        boolean crisis,
        boolean missed,
        @Nullable String surgeId,
        @Nullable Briefing told) {

    /** Where it stands. */
    public enum State {
        UNKNOWN, ANNOUNCED, BRIEFED, PUBLIC, WITHDRAWN, OVER
    }

    /** What advisors need to know of it. */
    public record Briefing(String what, List<Question> questions, @Nullable KnowsMore knowsMore) {}

    /** What residents ask, and the answer. */
    public record Question(String question, String answer, @Nullable String questionEn, @Nullable String answerEn) {}

    /** Who knows more: a role, never a person. */
    public record KnowsMore(@Nullable String organisationId, @Nullable String role, @Nullable String phone,
            @Nullable String hours) {}

    /** What advisors need to know, when it is there. */
    public Optional<Briefing> briefing() {
        return Optional.ofNullable(told);
    }

    /** True while the public has been told it and it still holds. */
    public boolean inForce(Instant now) {
        return switch (state) {
            case WITHDRAWN, OVER -> false;
            case PUBLIC -> holds(now);
            case UNKNOWN, ANNOUNCED, BRIEFED -> !now.isBefore(publicAt) && holds(now);
        };
    }

    private boolean holds(Instant now) {
        return until == null || now.isBefore(until);
    }
}
