package se.farled.gateway.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice in force, as the knowledge service gives it.
 *
 * @param organisationId who tells it; null while nobody knows who
 * @param state ANNOUNCED, BRIEFED or PUBLIC
 * @param publicAt when the public is told, or was
 * @param pinned it stays at the top
 * @param missed the public was told first because the advisors were forgotten
 * @param crisis the public was told first, knowingly
 * @param briefingDueAt when a briefing that is owed must be there; null when none is owed
 */
public record Notice(String noticeId, long version, @Nullable String organisationId, String kind, String state, String titleSv,
        @Nullable String titleEn, @Nullable String ingressSv, Instant publicAt, @Nullable Instant until, List<String> topicIds,
        List<String> places, @Nullable String link, boolean pinned, boolean missed, boolean crisis, @Nullable Instant briefingDueAt,
        @Nullable Briefing briefing) {

    /** What advisors need to know. */
    public record Briefing(String whatSv, @Nullable Instant appliesFrom, @Nullable Instant appliesUntil,
            @Nullable Integer expectedContacts, List<Question> questions, @Nullable KnowsMore knowsMore) {
        public Briefing {
            questions = questions == null ? List.of() : questions;
        }
    }

    /** What residents will ask, and what to answer. */
    public record Question(String questionSv, String answerSv, @Nullable String questionEn, @Nullable String answerEn) {
    }

    /** Who knows more: a role, never a person. */
    public record KnowsMore(@Nullable String organisationId, @Nullable String roleSv, @Nullable String phone, @Nullable String hours) {
    }

    public Notice {
        topicIds = topicIds == null ? List.of() : topicIds;
        places = places == null ? List.of() : places;
    }

    /** The title in that language, in Swedish when there is no other. */
    public String title(String language) {
        return language.equals("en") && titleEn != null && !titleEn.isBlank() ? titleEn : titleSv;
    }

    /** The language that {@link #title} is in. */
    public String titleLanguage(String language) {
        return language.equals("en") && titleEn != null && !titleEn.isBlank() ? "en" : "sv";
    }

    /** The public knows, and nobody has told the advisors what to say. */
    public boolean unexplained() {
        return briefing == null && state.equals("PUBLIC");
    }

    /** Goes before all others: a crisis, or what its organisation wants to stay at the top. */
    public boolean first() {
        return crisis || pinned;
    }

    /** What there is to read. That its hour has come is no news to who has read it. */
    public String said() {
        return new Notice(noticeId, 0, organisationId, kind, "", titleSv, titleEn, ingressSv, publicAt, until, topicIds, places, link,
                pinned, missed, crisis, null, briefing).toString();
    }
}
