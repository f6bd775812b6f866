package se.farled.router.trial;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.router.routing.Weighing;

/** The contacts that a change is tried on, as they were decided and as they came out; no words, no person. */
public interface PastContacts {

    /** How many arrived in that time. */
    long count(Instant from, Instant to);

    /** Those on which the engine decided from words alone. */
    List<Past> decidedAlone(Instant from, Instant to);

    /** Those on a topic: decided so at last, or finished so. */
    List<Past> onTopic(String topicId, Instant from, Instant to);

    /**
     * One contact.
     *
     * @param weighed what its decision was weighed from; null in those decided before that was kept
     * @param outcomes what advisors told of it; empty as long as it is open
     */
    record Past(@Nullable Weighing weighed, List<Outcome> outcomes) {}

    /** What came of one question. */
    record Outcome(String topicId, @Nullable String ownerId, @Nullable String optionId) {}
}
