package se.farled.gateway.resident;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the city tells anyone. */
public interface PublicKnowledge {
    /**
     * What can be said about a text. {@link Advice#NONE} also when the knowledge is away: a form must not fail for that.
     *
     * @param optionId answer given to the clarifying question of `topicId`
     */
    Advice about(String text, @Nullable String topicId, @Nullable String optionId, Locale locale);

    /** The public part of one article, null when it is not there or cannot be told now. */
    Advice.@Nullable Answer article(String articleId, Locale locale);
}
