package se.farled.router.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.farled.router.contact.Happening;

/** A question with its outcome, complete. The note is personal content and is told to nobody by itself. */
public record SettledQuestion(
        String questionId,
        String topicId,
        Outcome outcome,
        @Nullable String articleId,
        @Nullable Long articleVersion,
        @Nullable String noticeId,
        @Nullable String ownerId,
        @Nullable String optionId,
        @Nullable String note,
        Instant at) {

    /** A question that no notice answers. */
    public SettledQuestion(String questionId, String topicId, Outcome outcome, @Nullable String articleId, @Nullable Long articleVersion,
            @Nullable String ownerId, @Nullable String optionId, @Nullable String note, Instant at) {
        this(questionId, topicId, outcome, articleId, articleVersion, null, ownerId, optionId, note, at);
    }

    /** What is told of it; {@code suggested} is the topic that the router had put first, to learn from. */
    Happening told(@Nullable String suggested) {
        return switch (outcome) {
            case ANSWERED -> new Happening.Answered(at, questionId, topicId, articleId, articleVersion, noticeId, suggested);
            case HANDED_OVER -> new Happening.HandedOver(at, questionId, topicId, optionId, owner(), suggested);
            case REFERRED -> new Happening.Referred(at, questionId, topicId, owner(), suggested);
            case CALLBACK -> new Happening.CallbackPromised(at, questionId, topicId, ownerId);
        };
    }

    private String owner() {
        if (ownerId == null) {
            throw new IllegalStateException("A question " + outcome + " has an owner");
        }
        return ownerId;
    }
}
