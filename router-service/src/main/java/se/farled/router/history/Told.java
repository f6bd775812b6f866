package se.farled.router.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row that teaches: a text without what tells who wrote it, and what it was about. */
public record Told(String text, String topicId, @Nullable String optionId, @Nullable Instant at) {

    @Override
    public String toString() {
        return "Told[" + topicId + "]";
    }
}
