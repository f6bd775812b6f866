package se.farled.knowledge.gap.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.gap.Gap;
import se.farled.knowledge.gap.GapKind;

/**
 * A gap as it is shown.
 *
 * @param closedAt when it was answered; null while the answer is owed
 * @param answer what it was answered with; null while it is owed
 */
record GapView(String gapId, long version, GapKind kind, String organisationId, @Nullable String topicId,
        @Nullable String articleId, @Nullable String contactId, @Nullable String wording, Instant reportedAt, Instant dueAt,
        @Nullable Instant closedAt, @Nullable Answer answer) {

    /** An answer as it is shown. */
    record Answer(@Nullable String articleId, @Nullable String answerSv) {}

    static GapView of(Gap gap) {
        Gap.Closing closing = gap.closing();
        return new GapView(gap.gapId(), gap.version(), gap.kind(), gap.organisationId(), gap.topicId(), gap.articleId(),
                gap.contactId(), gap.wording(), gap.reportedAt(), gap.dueAt(), closing == null ? null : closing.at(),
                closing == null ? null : new Answer(closing.articleId(), closing.answerSv()));
    }
}
