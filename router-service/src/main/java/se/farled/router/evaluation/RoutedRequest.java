package se.farled.router.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.router.routing.DecisionParts;
import se.farled.router.routing.Routing;

/** A request with what the engine made of it. */
public record RoutedRequest(Request request, Routing routing) {

    DecisionParts.Name decision() {
        return DecisionParts.of(routing.decision()).name();
    }

    boolean decided() {
        return switch (decision()) {
            case ANSWER, OWNER, REFERRAL -> true;
            case ASK, UNSURE -> false;
        };
    }

    /** Decided, and topic and owner are the labelled ones. */
    boolean decidedRight() {
        DecisionParts parts = DecisionParts.of(routing.decision());
        return decided() && request.topic() != null && request.topic().equals(parts.topicId())
                && request.owner() != null && request.owner().equals(parts.ownerId());
    }

    boolean topicAmong(int first) {
        return request.topic() != null && topics().stream().limit(first).anyMatch(request.topic()::equals);
    }

    boolean ownerRight() {
        return request.owner() != null && !routing.topics().isEmpty()
                && request.owner().equals(routing.topics().getFirst().ownerId());
    }

    /** The leading topic; null when the engine thought of none or holds it for nobody's. */
    @Nullable String leading() {
        return topics().isEmpty() ? null : topics().getFirst();
    }

    double confidence() {
        return routing.topics().isEmpty() ? 0 : routing.topics().getFirst().probability();
    }

    private List<String> topics() {
        return routing.topics().stream().map(Routing.TopicGuess::topicId).toList();
    }
}
