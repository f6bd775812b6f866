package se.farled.gateway.department.notice;

import java.util.List;

/** What came of an editor's wish. */
public sealed interface NoticeOutcome {

    /** Done; this is how it is now. */
    record Done(DepartmentNotice now) implements NoticeOutcome {
    }

    /** Kept, but not public: the advisors come first, and there is no briefing. */
    record Unbriefed(DepartmentNotice now) implements NoticeOutcome {
    }

    /** Somebody changed it in between; this is what they made of it. */
    record Stale(DepartmentNotice now) implements NoticeOutcome {
    }

    /** It cannot be taken as it is. The fields are paths into what was sent: {@code briefing.questions[0].answerSv}. */
    record Wrong(List<String> fields) implements NoticeOutcome {
    }

    /** It is not there, or not theirs. */
    record Gone() implements NoticeOutcome {
    }
}
