package se.farled.router.knowledge.kafka;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.events.knowledge.Briefing;
import se.farled.router.knowledge.Notice;

/** Notices from the published language to the router's own words. */
final class NoticeMapping {

    private NoticeMapping() {}

    static Notice from(se.farled.events.knowledge.Notice told, @Nullable Briefing briefing) {
        return new Notice(told.getNoticeId(), told.getVersion(), told.getOrganisationId(),
                Notice.State.valueOf(told.getState().name()), told.getTitleSv(), told.getTitleEn(), told.getIngressSv(),
                told.getPublicAt(), told.getUntil(), List.copyOf(told.getTopicIds()), List.copyOf(told.getPlaces()),
                told.getLink(), told.getPinned(), told.getCrisis(), told.getMissed(), told.getSurgeId(),
                briefing == null ? null : from(briefing));
    }

    private static Notice.Briefing from(Briefing told) {
        List<Notice.Question> questions = told.getQuestions().stream()
                .map(question -> new Notice.Question(question.getQuestionSv(), question.getAnswerSv(),
                        question.getQuestionEn(), question.getAnswerEn()))
                .toList();
        boolean known = told.getKnowsMoreOrganisationId() != null || told.getKnowsMoreRoleSv() != null
                || told.getKnowsMorePhone() != null || told.getKnowsMoreHours() != null;
        return new Notice.Briefing(told.getWhatSv(), questions, !known ? null
                : new Notice.KnowsMore(told.getKnowsMoreOrganisationId(), told.getKnowsMoreRoleSv(),
                        told.getKnowsMorePhone(), told.getKnowsMoreHours()));
    }
}
