package se.farled.knowledge.change.kafka;

import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import se.farled.events.knowledge.BriefingMissed;
import se.farled.events.knowledge.BriefingPublished;
import se.farled.events.knowledge.BriefingQuestion;
import se.farled.events.knowledge.NoticeAnnounced;
import se.farled.events.knowledge.NoticeKind;
import se.farled.events.knowledge.NoticeState;
import se.farled.events.knowledge.NoticeWithdrawn;
import se.farled.knowledge.notice.Briefing;
import se.farled.knowledge.notice.Debt;
import se.farled.knowledge.notice.Message;
import se.farled.knowledge.notice.Notice;

/** A notice in the published language: the record that says best how it is now. */
final class NoticeRecords {

    private NoticeRecords() {}

    static SpecificRecord of(Notice now) {
        if (now.state() instanceof se.farled.knowledge.notice.NoticeState.Withdrawn) {
            return new NoticeWithdrawn(now.noticeId(), now.version());
        }
        return now.state().anyBriefing().<SpecificRecord>map(briefing -> new BriefingPublished(notice(now), briefing(briefing)))
                .orElseGet(() -> owedFor(now, Debt.Cause.MISSED) ? new BriefingMissed(notice(now)) : new NoticeAnnounced(notice(now)));
    }

    private static se.farled.events.knowledge.Notice notice(Notice now) {
        Message message = now.message();
        return se.farled.events.knowledge.Notice.newBuilder().setNoticeId(now.noticeId())
                .setOrganisationId(message.organisationId()).setKind(NoticeKind.valueOf(message.kind().name()))
                .setState(NoticeState.valueOf(now.state().name().name()))
                .setTitleSv(message.titleSv()).setTitleEn(message.titleEn()).setIngressSv(message.ingressSv())
                .setPublicAt(message.publicAt()).setUntil(message.until())
                .setTopicIds(message.topicIds()).setPlaces(message.places()).setLink(message.link())
                .setPinned(message.pinned()).setSurgeId(message.surgeId()).setCrisis(owedFor(now, Debt.Cause.CRISIS))
                .setMissed(owedFor(now, Debt.Cause.MISSED))
                .setBriefingDueAt(now.state() instanceof se.farled.knowledge.notice.NoticeState.Owing(Debt debt) ? debt.dueAt() : null)
                .setVersion(now.version()).build();
    }

    private static boolean owedFor(Notice now, Debt.Cause cause) {
        return now.state().anyDebt().filter(debt -> debt.cause() == cause).isPresent();
    }

    private static se.farled.events.knowledge.Briefing briefing(Briefing now) {
        Briefing.@Nullable KnowsMore more = now.knowsMore();
        return se.farled.events.knowledge.Briefing.newBuilder().setWhatSv(now.whatSv())
                .setAppliesFrom(now.appliesFrom()).setAppliesUntil(now.appliesUntil())
                .setExpectedContacts(now.expectedContacts())
                .setQuestions(now.questions().stream().map(question -> new BriefingQuestion(question.questionSv(),
                        question.answerSv(), question.questionEn(), question.answerEn())).toList())
                .setKnowsMoreOrganisationId(more == null ? null : more.organisationId())
                .setKnowsMoreRoleSv(more == null ? null : more.roleSv())
                .setKnowsMorePhone(more == null ? null : more.phone())
                .setKnowsMoreHours(more == null ? null : more.hours()).build();
    }
}
