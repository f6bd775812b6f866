package se.farled.knowledge.notice;

import java.time.Instant;
import se.farled.knowledge.change.Versioned;

/** Something that the public is told, and how well the advisors are prepared for it. */
public record Notice(String noticeId, long version, Message message, NoticeState state) implements Versioned<Notice> {

    @Override
    public String id() {
        return noticeId;
    }

    @Override
    public Notice withVersion(long version) {
        return new Notice(noticeId, version, message, state);
    }

    /** The same in another state. */
    public Notice in(NoticeState state) {
        return new Notice(noticeId, version, message, state);
    }

    /** The same with other words. */
    public Notice saying(Message message) {
        return new Notice(noticeId, version, message, state);
    }

    /** With that briefing: the advisors are prepared, and a debt is settled. An ended notice stays as it is. */
    public Notice briefed(Briefing briefing) {
        return switch (state) {
            case NoticeState.Draft draft -> in(new NoticeState.Briefed(briefing));
            case NoticeState.Announced announced -> in(new NoticeState.Briefed(briefing));
            case NoticeState.Briefed before -> in(new NoticeState.Briefed(briefing));
            case NoticeState.Owing(Debt debt) -> in(new NoticeState.Public(briefing, debt));
            case NoticeState.Public known -> in(new NoticeState.Public(briefing, known.settled()));
            case NoticeState.Withdrawn withdrawn -> this;
            case NoticeState.Over over -> this;
        };
    }

    /** The public knows: prepared, it is public; unprepared, the debt stands from now on. */
    public Notice known(Debt otherwise) {
        return switch (state) {
            case NoticeState.Draft(Briefing briefing) -> in(briefing == null ? new NoticeState.Owing(otherwise) : new NoticeState.Public(briefing, null));
            case NoticeState.Announced announced -> in(new NoticeState.Owing(otherwise));
            case NoticeState.Briefed(Briefing briefing) -> in(new NoticeState.Public(briefing, null));
            case NoticeState.Owing owing -> this;
            case NoticeState.Public known -> this;
            case NoticeState.Withdrawn withdrawn -> this;
            case NoticeState.Over over -> this;
        };
    }

    /** The same; a debt whose briefing is there is settled at the latest then. */
    Notice settled(Instant now) {
        return state instanceof NoticeState.Public(Briefing briefing, Debt debt) && debt != null
                ? in(new NoticeState.Public(briefing, debt.settled(now))) : this;
    }

    /** As time has made it: what is briefed becomes public when its hour comes, what has an end is over then. */
    public Notice at(Instant now) {
        if (state.ended() || state instanceof NoticeState.Draft) {
            return this;
        }
        if (message.until() != null && !now.isBefore(message.until())) {
            return in(new NoticeState.Over(state.anyBriefing().orElse(null), state.anyDebt().orElse(null)));
        }
        return state instanceof NoticeState.Briefed(Briefing briefing) && !now.isBefore(message.publicAt())
                ? in(new NoticeState.Public(briefing, null)) : this;
    }
}
