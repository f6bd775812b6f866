package se.farled.gateway.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a contact, question by question, as the desk sends it.
 *
 * @param answer for a contact by mail: what is written to the resident; null when nothing is
 * @param answerKey the same key again is the same mail
 */
public record Outcomes(@Nullable List<Question> questions, @Nullable String answer, @Nullable String answerKey) {

    /** One question; outcome as the router names it. What answered it is an article or a notice. */
    public record Question(@Nullable String topicId, @Nullable String outcome, @Nullable String articleId, @Nullable String noticeId,
            @Nullable String ownerId, @Nullable String optionId, @Nullable String note) {
        @Override
        public String toString() {
            return "Question[outcome=" + outcome + "]";
        }
    }

    @Override
    public String toString() {
        return "Outcomes[…]";
    }
}
