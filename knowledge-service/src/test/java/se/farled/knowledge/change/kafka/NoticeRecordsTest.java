package se.farled.knowledge.change.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.farled.events.knowledge.BriefingMissed;
import se.farled.events.knowledge.BriefingPublished;
import se.farled.events.knowledge.NoticeAnnounced;
import se.farled.events.knowledge.NoticeWithdrawn;
import se.farled.knowledge.change.Change;
import se.farled.knowledge.notice.Briefing;
import se.farled.knowledge.notice.Debt;
import se.farled.knowledge.notice.Message;
import se.farled.knowledge.notice.Notice;
import se.farled.knowledge.notice.NoticeKind;
import se.farled.knowledge.notice.NoticeState;
import se.farled.schemas.Examples;

/** What this service says of notices is what the schemas' examples say. */
class NoticeRecordsTest {

    static Stream<Arguments> notices() {
        NoticeAnnounced crisis = Examples.of(NoticeAnnounced.class);
        BriefingMissed missed = Examples.of(BriefingMissed.class);
        BriefingPublished briefed = Examples.of(BriefingPublished.class);
        NoticeWithdrawn withdrawn = Examples.of(NoticeWithdrawn.class);
        return Stream.of(
                Arguments.of(notice(crisis.getNotice(), owed(crisis.getNotice(), Debt.Cause.CRISIS)), crisis),
                Arguments.of(notice(missed.getNotice(), owed(missed.getNotice(), Debt.Cause.MISSED)), missed),
                Arguments.of(notice(briefed.getNotice(), new NoticeState.Briefed(briefing(briefed.getBriefing()))), briefed),
                Arguments.of(notice(missed.getNotice(), new NoticeState.Withdrawn(null, null)).withVersion(3), withdrawn));
    }

    @ParameterizedTest
    @MethodSource("notices")
    void noticeReadsAsTheExampleOfItsRecord(Notice notice, SpecificRecord example) {
        // When
        EventRecord event = EventRecord.of(new Change.NoticeChanged(notice));
        // Then
        assertThat(event.message()).isEqualTo(example);
        assertThat(event.key()).isEqualTo("notice/" + notice.noticeId());
    }

    private static NoticeState owed(se.farled.events.knowledge.Notice told, Debt.Cause cause) {
        return new NoticeState.Owing(new Debt(cause, told.getPublicAt(), told.getBriefingDueAt()));
    }

    private static Notice notice(se.farled.events.knowledge.Notice told, NoticeState state) {
        return new Notice(told.getNoticeId(), told.getVersion(), new Message(told.getOrganisationId(),
                NoticeKind.valueOf(told.getKind().name()), told.getTitleSv(), told.getTitleEn(), told.getIngressSv(),
                told.getPublicAt(), told.getUntil(), told.getTopicIds(), told.getPlaces(), told.getLink(), told.getPinned(), told.getSurgeId()), state);
    }

    private static Briefing briefing(se.farled.events.knowledge.Briefing told) {
        return new Briefing(told.getWhatSv(), told.getAppliesFrom(), told.getAppliesUntil(), told.getExpectedContacts(),
                told.getQuestions().stream().map(question -> new Briefing.Question(question.getQuestionSv(),
                        question.getAnswerSv(), question.getQuestionEn(), question.getAnswerEn())).toList(),
                new Briefing.KnowsMore(told.getKnowsMoreOrganisationId(), told.getKnowsMoreRoleSv(),
                        told.getKnowsMorePhone(), told.getKnowsMoreHours()));
    }
}
