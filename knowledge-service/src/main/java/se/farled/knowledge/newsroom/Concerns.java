package se.farled.knowledge.newsroom;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out whom a piece of news concerns, by the router's own matching. */
public interface Concerns {

    /**
     * Whom it concerns.
     *
     * @param organisationId who owns the matter; null when the router is not sure
     * @param topicIds topics that contacts about it will belong to
     */
    record Concern(@Nullable String organisationId, List<String> topicIds) {}

    /** Whom the text concerns; empty when the router could not be asked. */
    Optional<Concern> of(String text);
}
