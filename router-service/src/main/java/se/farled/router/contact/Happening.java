package se.farled.router.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.router.routing.Routing;

/** Something that happened to a contact, worth telling others; ids and facts only, never the resident's words. */
public sealed interface Happening {

    /** When it happened at its source. */
    Instant at();

    record Queued(Instant at) implements Happening {}

    record Routed(Instant at, Routing routing) implements Happening {}

    record Taken(Instant at, String advisorId, Instant leaseUntil) implements Happening {}

    record Released(Instant at, ReleaseReason reason) implements Happening {}

    record Abandoned(Instant at, Duration waited) implements Happening {}

    record CallbackOffered(Instant at) implements Happening {}

    record OnHold(Instant at) implements Happening {}

    record TalkResumed(Instant at) implements Happening {}

    /** Sent on in the PBX; {@code to} is null for an outside number, which is personal data. */
    record Transferred(Instant at, TransferKind kind, @Nullable String to) implements Happening {}

    record LineClosed(Instant at) implements Happening {}

    record Answered(Instant at, String questionId, String topicId, @Nullable String articleId,
            @Nullable Long articleVersion, @Nullable String noticeId, @Nullable String suggestedTopicId) implements Happening {}

    record Referred(Instant at, String questionId, String topicId, String authorityId,
            @Nullable String suggestedTopicId) implements Happening {}

    record HandedOver(Instant at, String questionId, String topicId, @Nullable String optionId, String organisationId,
            @Nullable String suggestedTopicId) implements Happening {}

    record CallbackPromised(Instant at, String questionId, String topicId, @Nullable String organisationId)
            implements Happening {}

    record Closed(Instant at) implements Happening {}

    record Reopened(Instant at, List<String> withdrawnQuestionIds) implements Happening {}

    /** The resident's words were forgotten. */
    record Erased(Instant at) implements Happening {}

    record Corrected(Instant at, Correction what) implements Happening {}

    /** Which fact was put right. */
    enum Correction { STATE, ARRIVAL, TOPIC }

    /** The resident left: told with the time waited since the first arrival. */
    static Abandoned abandoned(Facts facts) {
        Line line = facts.line();
        Instant left = line == null ? facts.arrivedAt() : line.leftAt();
        return new Abandoned(left, Duration.between(facts.arrivedAt(), left));
    }
}
