package se.farled.router.matching;

import org.jspecify.annotations.Nullable;

/**
 * What is to be matched.
 *
 * @param text the resident's or the advisor's words, subject line first; may be empty
 * @param language BCP 47 when the resident chose one, else null: it is detected
 * @param topicId a topic that somebody chose (resident, reception, IVR, advisor), which then stands
 * @param optionId the answer that somebody gave to that topic's clarifying question
 */
public record Question(String text, @Nullable String language, @Nullable String topicId, @Nullable String optionId) {

    /** Words alone. */
    public static Question of(String text) {
        return new Question(text, null, null, null);
    }
}
