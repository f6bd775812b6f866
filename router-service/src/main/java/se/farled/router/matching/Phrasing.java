package se.farled.router.matching;

import org.jspecify.annotations.Nullable;

/**
 * How somebody put a matter, and what it was about: what the classifiers learn from.
 *
 * @param topicId the topic, or {@link #NOBODY}
 * @param optionId the option of the topic's clarifying question that the words settle; {@link #OPEN} when they
 *     leave it open; null when nothing is known of it
 * @param weight how much it counts beside a phrasing of the starter corpus
 */
public record Phrasing(String topicId, @Nullable String optionId, String text, float weight) {

    /** Stands for a topic where no organisation has to do with the words. */
    public static final String NOBODY = "_none";
    /** Stands for an option where the words do not settle the question. */
    public static final String OPEN = "open";
}
