package se.farled.router.surge;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.router.contact.Facts;
import se.farled.router.contact.RoutingWatch;
import se.farled.router.routing.DecisionParts;
import se.farled.router.routing.Routing;

/**
 * Counts a contact in the transaction that keeps its decision: neither is ever without the other. A contact counts for its
 * topic; an undecided one for its likeliest, since what is new is seldom sure.
 */
@Service
public class NoteContacts implements RoutingWatch {

    private static final double LIKELY = 0.3;

    private final Signs signs;
    private final DetectSurges detect;
    private final Clock clock;

    public NoteContacts(Signs signs, DetectSurges detect, Clock clock) {
        this.signs = signs;
        this.detect = detect;
        this.clock = clock;
    }

    @Override
    public void routed(Facts contact, Routing routing) {
        @Nullable String topicId = topic(routing).orElse(null);
        Instant now = clock.instant();
        Instant arrived = contact.arrivedAt().isAfter(now) ? now : contact.arrivedAt();
        signs.put(contact.contactId(), contact.rootContactId(), topicId, arrived);
        if (topicId != null) {
            detect.look(topicId);
        }
    }

    private static Optional<String> topic(Routing routing) {
        String decided = DecisionParts.of(routing.decision()).topicId();
        return decided != null ? Optional.of(decided) : routing.topics().stream().findFirst()
                .filter(guess -> guess.probability() >= LIKELY).map(Routing.TopicGuess::topicId);
    }
}
