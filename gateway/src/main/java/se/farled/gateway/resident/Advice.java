package se.farled.gateway.resident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be said at once to what a resident writes: public words only.
 *
 * @param answers what may answer it, best first
 * @param elsewhere who has the matter when it is not the city
 * @param question what would settle whose matter it is
 */
public record Advice(List<Answer> answers, @Nullable Elsewhere elsewhere, @Nullable Question question) {
    /** Nothing can be said. */
    public static final Advice NONE = new Advice(List.of(), null, null);

    /** The question alone, for somebody who has read the rest. */
    public Advice questionOnly() {
        return new Advice(List.of(), null, question);
    }

    /**
     * The public part of an article.
     *
     * @param language what it is written in, which is not always what was asked for
     */
    public record Answer(String articleId, String title, String text, String language) {
    }

    /**
     * An authority or somebody else outside the city.
     *
     * @param note how to find it when it has no number
     */
    public record Elsewhere(String name, @Nullable String phone, @Nullable String hours, @Nullable String note) {
    }

    /** The topic's clarifying question. */
    public record Question(String topicId, String text, List<Choice> choices) {
    }

    /** One answer to it. */
    public record Choice(String optionId, String label) {
    }
}
