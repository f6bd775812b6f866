package se.farled.router.evaluation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A labelled request.
 *
 * @param topic null when it is nobody's
 * @param decision what should be decided; null when not labelled
 * @param also further topics in the same request
 */
public record Request(String id, String lang, String text, @Nullable String topic, @Nullable String owner,
        @Nullable String decision, Set<String> also) {}
