package se.farled.router.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.farled.router.matching.Sketch;

/**
 * What an advisor settled of a contact, as far as it teaches.
 *
 * @param correctionId the settled question's id
 * @param optionId what the words settle of the topic's clarifying question; null when it was not theirs to settle
 * @param suggestedTopicId the topic that the router put first; null for none
 */
public record Correction(
        String correctionId,
        String contactId,
        String topicId,
        @Nullable String optionId,
        @Nullable String suggestedTopicId,
        Sketch sketch,
        Instant at) {

    /** Least likeness at which two texts are held for the same matter. */
    private static final double ALIKE = 0.5;

    /** True when the other says the same of a like text. */
    boolean agreesWith(Correction other) {
        return topicId.equals(other.topicId)
                && (optionId == null || other.optionId == null || optionId.equals(other.optionId))
                && sketch.likeness(other.sketch) >= ALIKE;
    }
}
