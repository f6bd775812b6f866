package se.farled.gateway.department.owed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that an advisor missed in what we know.
 *
 * @param kind NOT_IN_BASE, WRONG or UNCLEAR
 * @param articleId the article that is wrong or unclear
 * @param wording the matter in the advisor's words; gone some time after it was answered
 * @param closedAt when it was answered; null while the answer is owed
 */
public record Gap(String gapId, long version, String kind, String organisationId, @Nullable String topicId, @Nullable String articleId,
        @Nullable String wording, Instant reportedAt, Instant dueAt, @Nullable Instant closedAt, @Nullable Answer answer) {

    /** What it was answered with. */
    public record Answer(@Nullable String articleId, @Nullable String answerSv) {
        @Override
        public String toString() {
            return "Answer[articleId=" + articleId + "]";
        }
    }

    @Override
    public String toString() {
        return "Gap[" + gapId + "]";
    }
}
