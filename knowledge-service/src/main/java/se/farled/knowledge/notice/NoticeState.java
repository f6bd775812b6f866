package se.farled.knowledge.notice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a notice stands. */
public sealed interface NoticeState {

    /** Being written, perhaps with a briefing that is half written; nobody else knows of it. */
    record Draft(@Nullable Briefing briefing) implements NoticeState {}

    /** The advisors know that it is coming; the briefing is not there yet. */
    record Announced() implements NoticeState {}

    /** The advisors are prepared; the public may be told. */
    record Briefed(Briefing briefing) implements NoticeState {}

    /** The public knows and the advisors do not: a briefing is owed. */
    record Owing(Debt debt) implements NoticeState {}

    /** The public knows and the advisors are prepared; the debt is the one that stood until they were. */
    record Public(Briefing briefing, @Nullable Debt settled) implements NoticeState {}

    /** Taken back. */
    record Withdrawn(@Nullable Briefing briefing, @Nullable Debt debt) implements NoticeState {}

    /** It no longer holds. */
    record Over(@Nullable Briefing briefing, @Nullable Debt debt) implements NoticeState {}

    /** The state's name for the outside, which does not tell owing from public. */
    enum Name {
        DRAFT, ANNOUNCED, BRIEFED, PUBLIC, WITHDRAWN, OVER
    }

    /** The name for the outside. */
    default Name name() {
        return switch (this) {
            case Draft draft -> Name.DRAFT;
            case Announced announced -> Name.ANNOUNCED;
            case Briefed briefed -> Name.BRIEFED;
            case Owing owing -> Name.PUBLIC;
            case Public known -> Name.PUBLIC;
            case Withdrawn withdrawn -> Name.WITHDRAWN;
            case Over over -> Name.OVER;
        };
    }

    /** The briefing, where there is one. */
    default Optional<Briefing> anyBriefing() {
        return switch (this) {
            case Draft draft -> Optional.ofNullable(draft.briefing);
            case Announced announced -> Optional.empty();
            case Briefed(Briefing briefing) -> Optional.of(briefing);
            case Owing owing -> Optional.empty();
            case Public(Briefing briefing, Debt settled) -> Optional.of(briefing);
            case Withdrawn withdrawn -> Optional.ofNullable(withdrawn.briefing);
            case Over over -> Optional.ofNullable(over.briefing);
        };
    }

    /** The debt that stands or stood, where there was one. */
    default Optional<Debt> anyDebt() {
        return switch (this) {
            case Owing(Debt debt) -> Optional.of(debt);
            case Public known -> Optional.ofNullable(known.settled);
            case Withdrawn withdrawn -> Optional.ofNullable(withdrawn.debt);
            case Over over -> Optional.ofNullable(over.debt);
            case Draft draft -> Optional.empty();
            case Announced announced -> Optional.empty();
            case Briefed briefed -> Optional.empty();
        };
    }

    /** True when nothing more happens to it. */
    default boolean ended() {
        return this instanceof Withdrawn || this instanceof Over;
    }
}
