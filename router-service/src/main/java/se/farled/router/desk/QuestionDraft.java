package se.farled.router.desk;

import org.jspecify.annotations.Nullable;

/** One question as the advisor tells it when finishing; what is left out follows from the topic's rule. */
public record QuestionDraft(
        @Nullable String topicId,
        @Nullable Outcome outcome,
        @Nullable String articleId,
        @Nullable String ownerId,
        @Nullable String optionId,
        @Nullable String note) {}
