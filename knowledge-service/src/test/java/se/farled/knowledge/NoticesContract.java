package se.farled.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.knowledge.NoticeFixtures.BRIEFING;
import static se.farled.knowledge.NoticeFixtures.MONDAY_NOON;
import static se.farled.knowledge.NoticeFixtures.messagePublicAt;
import static se.farled.knowledge.NoticeFixtures.noticeIn;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.farled.knowledge.notice.Debt;
import se.farled.knowledge.notice.Message;
import se.farled.knowledge.notice.Notice;
import se.farled.knowledge.notice.NoticeKind;
import se.farled.knowledge.notice.NoticeState;
import se.farled.knowledge.notice.Notices;

/** What a store of notices keeps to besides. */
public interface NoticesContract extends StoreContract<Notice> {

    @Override
    Notices store();

    @Override
    default Notice one() {
        return noticeIn(new NoticeState.Public(BRIEFING,
                new Debt(Debt.Cause.CRISIS, MONDAY_NOON, MONDAY_NOON.plus(Duration.ofHours(2)), MONDAY_NOON.plusSeconds(90))));
    }

    @Override
    default Notice otherOfTheSameId() {
        return new Notice(one().noticeId(), 1, new Message(null, NoticeKind.UNKNOWN, "Rubrik", null, null, MONDAY_NOON, null,
                List.of(), List.of(), null, false, null), new NoticeState.Announced());
    }

    @Test
    default void everyStateIsFoundAsItWasKept() {
        // Given
        Notices store = store();
        Debt debt = new Debt(Debt.Cause.MISSED, MONDAY_NOON, MONDAY_NOON.plusSeconds(60));
        for (NoticeState state : List.of(new NoticeState.Draft(null), new NoticeState.Draft(BRIEFING), new NoticeState.Announced(), new NoticeState.Briefed(BRIEFING),
                new NoticeState.Owing(debt), new NoticeState.Public(BRIEFING, null), new NoticeState.Withdrawn(null, debt),
                new NoticeState.Over(BRIEFING, debt))) {
            // When
            store.save(noticeIn(state));
            // Then
            assertThat(store.find(noticeIn(state).id())).contains(noticeIn(state));
            assertThat(store.search(state.name(), "parks")).containsExactly(noticeIn(state));
            assertThat(store.search(state.name(), "schools")).isEmpty();
            assertThat(store.owing()).hasSize(state instanceof NoticeState.Owing ? 1 : 0);
        }
    }

    @Test
    default void whatTimeHasOvertakenIsFound() {
        // Given
        Notices store = store();
        store.save(new Notice("due", 1, messagePublicAt(MONDAY_NOON), new NoticeState.Briefed(BRIEFING)));
        store.save(new Notice("later", 1, messagePublicAt(MONDAY_NOON.plusSeconds(1)), new NoticeState.Briefed(BRIEFING)));
        store.save(new Notice("unprepared", 1, messagePublicAt(MONDAY_NOON), new NoticeState.Announced()));
        // Then
        assertThat(store.overtakenBy(MONDAY_NOON)).containsExactly("due");
        assertThat(store.overtakenBy(MONDAY_NOON.plus(Duration.ofDays(1)))).containsExactlyInAnyOrder("due", "later", "unprepared");
        assertThat(store.publicBetween(MONDAY_NOON, MONDAY_NOON)).extracting(Notice::id).containsExactly("due", "unprepared");
    }
}
