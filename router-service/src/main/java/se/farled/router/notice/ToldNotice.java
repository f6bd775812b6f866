package se.farled.router.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.Notice;
import se.farled.router.knowledge.Organisation;

/**
 * A notice as an advisor reads it before the answers.
 *
 * @param whatSv what the briefing says it is about; null while the briefing is owed
 * @param ingressSv the opening lines that the public reads
 */
public record ToldNotice(
        String noticeId,
        long version,
        @Nullable String organisationId,
        @Nullable String organisationName,
        String title,
        @Nullable String titleEn,
        @Nullable String whatSv,
        @Nullable String ingressSv,
        List<Question> questions,
        @Nullable KnowsMore knowsMore,
        @Nullable String link,
        Instant publicAt,
        @Nullable Instant until,
        boolean missed,
        boolean crisis,
        boolean pinned) {

    /** What residents ask, and the answer to read out. */
    public record Question(String questionSv, String answerSv, @Nullable String questionEn, @Nullable String answerEn) {}

    /** Who knows more. */
    public record KnowsMore(@Nullable String organisationId, @Nullable String organisationName, @Nullable String roleSv,
            @Nullable String phone, @Nullable String hours) {}

    /** A notice in a list. */
    public record Short(String noticeId, String title, @Nullable String titleEn, boolean missed, boolean pinned) {}

    static ToldNotice of(Notice notice, KnowledgeBase known) {
        Notice.Briefing briefing = notice.told();
        return new ToldNotice(notice.noticeId(), notice.version(), notice.organisationId(),
                name(notice.organisationId(), known), notice.title(), notice.titleEn(),
                briefing == null ? null : briefing.what(), notice.ingress(),
                briefing == null ? List.of() : briefing.questions().stream().map(ToldNotice::question).toList(),
                briefing == null || briefing.knowsMore() == null ? null : knowsMore(briefing.knowsMore(), known),
                notice.link(), notice.publicAt(), notice.until(), notice.missed(), notice.crisis(), notice.pinned());
    }

    /** The same in short. */
    public Short shortly() {
        return new Short(noticeId, title, titleEn, missed, pinned);
    }

    private static Question question(Notice.Question told) {
        return new Question(told.question(), told.answer(), told.questionEn(), told.answerEn());
    }

    private static KnowsMore knowsMore(Notice.KnowsMore told, KnowledgeBase known) {
        return new KnowsMore(told.organisationId(), name(told.organisationId(), known), told.role(), told.phone(), told.hours());
    }

    private static @Nullable String name(@Nullable String organisationId, KnowledgeBase known) {
        return known.organisation(organisationId).map(Organisation::name).orElse(null);
    }
}
