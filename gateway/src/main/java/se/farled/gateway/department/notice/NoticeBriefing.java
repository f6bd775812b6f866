package se.farled.gateway.department.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What advisors need to know before the public is told.
 *
 * @param expectedContacts how many are expected to make contact; null when nobody can tell
 */
public record NoticeBriefing(String whatSv, @Nullable Instant appliesFrom, @Nullable Instant appliesUntil, @Nullable Integer expectedContacts,
        List<Question> questions, @Nullable KnowsMore knowsMore) {

    /** What residents will ask, and what to answer. */
    public record Question(String questionSv, String answerSv, @Nullable String questionEn, @Nullable String answerEn) {
    }

    /** Who knows more: a role, never a person. */
    public record KnowsMore(@Nullable String organisationId, @Nullable String roleSv, @Nullable String phone, @Nullable String hours) {
    }
}
