package se.farled.router.desk;

import org.jspecify.annotations.Nullable;

/** One question as the advisor tells it when finishing; what is left out follows from the topic's rule. */
public record QuestionDraft(
        @Nullable String topicId,
        @Nullable Outcome outcome,
        @Nullable String articleId,
        @Nullable String noticeId,
        @Nullable String ownerId,
        @Nullable String optionId,
        @Nullable String note) {

    /** A question that no notice answers. */
    public QuestionDraft(@Nullable String topicId, @Nullable Outcome outcome, @Nullable String articleId, @Nullable String ownerId,
            @Nullable String optionId, @Nullable String note) {
        this(topicId, outcome, articleId, null, ownerId, optionId, note);
    }
}
