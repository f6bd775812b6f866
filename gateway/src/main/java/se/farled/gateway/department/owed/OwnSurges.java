package se.farled.gateway.department.owed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.security.Actor;

/** Surges that an organisation is asked about. */
@Service
public class OwnSurges {
    private final RouterClient router;

    OwnSurges(RouterClient router) {
        this.router = router;
    }

    /**
     * More contacts on a matter than normal.
     *
     * @param words what they have in common, where no topic is known
     * @param expected what is normal for the weekday and hour
     * @param examples some of their wordings, without personal data
     */
    public record Surge(String surgeId, @Nullable String topicId, @Nullable String topicName, @Nullable List<String> words,
            @Nullable String organisationId, int count, double expected, @Nullable List<String> examples) {
        /** What it is about, in a few words. */
        public String about() {
            return topicName != null ? topicName : words == null ? "" : String.join(", ", words);
        }

        /** How many are normal, as a whole number. */
        public long normal() {
            return Math.round(expected);
        }

        @Override
        public String toString() {
            return "Surge[" + surgeId + "]";
        }
    }

    /** One surge; empty when it is another organisation's, is not there, or the router is away. */
    public Optional<Surge> find(Actor actor, String surgeId) {
        if (surgeId.isBlank()) {
            return Optional.empty();
        }
        try {
            var answer = router.surge(actor, surgeId);
            return answer.ok() ? answer.as(Surge.class).filter(surge -> Objects.equals(surge.organisationId(), actor.organisationId())) : Optional.empty();
        } catch (PartAway _) {
            return Optional.empty();
        }
    }
}
