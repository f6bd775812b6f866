package se.farled.knowledge.notice.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.notice.Briefing;
import se.farled.knowledge.notice.Debt;
import se.farled.knowledge.notice.Message;
import se.farled.knowledge.notice.Notice;
import se.farled.knowledge.notice.NoticeKind;
import se.farled.knowledge.notice.NoticeState;

/**
 * A notice as it is shown.
 *
 * @param missed the public was told first because the advisors were forgotten
 * @param crisis the public was told first knowingly
 * @param briefingDueAt when a briefing that is owed must be there; null when none is owed
 */
record NoticeView(String noticeId, long version, @Nullable String organisationId, NoticeKind kind, NoticeState.Name state,
        String titleSv, @Nullable String titleEn, @Nullable String ingressSv, Instant publicAt, @Nullable Instant until,
        List<String> topicIds, List<String> places, @Nullable String link, boolean pinned, @Nullable String surgeId, boolean missed, boolean crisis,
        @Nullable Instant briefingDueAt, @Nullable Briefing briefing) {

    static NoticeView of(Notice notice) {
        Message message = notice.message();
        NoticeState state = notice.state();
        return new NoticeView(notice.noticeId(), notice.version(), message.organisationId(), message.kind(), state.name(),
                message.titleSv(), message.titleEn(), message.ingressSv(), message.publicAt(), message.until(),
                message.topicIds(), message.places(), message.link(), message.pinned(), message.surgeId(),
                is(state, Debt.Cause.MISSED), is(state, Debt.Cause.CRISIS),
                state instanceof NoticeState.Owing(Debt debt) ? debt.dueAt() : null, state.anyBriefing().orElse(null));
    }

    private static boolean is(NoticeState state, Debt.Cause cause) {
        return state.anyDebt().filter(debt -> debt.cause() == cause).isPresent();
    }
}
