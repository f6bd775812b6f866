package se.farled.router.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A labelled question with what was found.
 *
 * @param answer the right answer's id; null when nothing answers it
 * @param found ids, best first
 * @param firstInCategory the best id within the question's category; null when it has none
 * @param recognised held for a question that nothing answers
 */
public record FoundAnswer(@Nullable String answer, List<String> found, @Nullable String firstInCategory,
        boolean categorised, boolean recognised) {

    /** Rank of the right answer, from one; zero when it was not found. */
    int rank() {
        return answer == null ? 0 : found.indexOf(answer) + 1;
    }
}
