package se.farled.gateway.resident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the inner services know of a contact, as far as its resident may be told.
 *
 * @param state WAITING, TAKEN, CLOSED, ABANDONED, CALLBACK_WAITING or ENDED
 * @param topicName null while nobody knows, and where the topic is secret
 * @param secrecy what it is about, and who has it, is not told to whoever holds the link
 * @param journey all contacts of the journey, oldest first
 * @param cases what was handed over; empty while that is not known
 */
public record ContactStory(UUID contactId, UUID rootContactId, String channel, String state, Instant receivedAt,
        @Nullable Instant takenAt, @Nullable Instant endedAt, @Nullable Instant closedAt, @Nullable String topicName, boolean secrecy,
        List<Question> questions, List<Station> journey, List<CaseFile> cases) {

    /**
     * One question and what became of it.
     *
     * @param outcome ANSWERED, HANDED_OVER, REFERRED or CALLBACK
     */
    public record Question(String questionId, @Nullable String outcome, @Nullable String articleId, @Nullable String ownerId, Instant at) {
    }

    /** Another approach of the same journey. */
    public record Station(UUID contactId, String channel, Instant receivedAt, String state) {
    }

    /**
     * A case that came of a question.
     *
     * @param state PROPOSED, ACCEPTED, REFUSED or CLOSED
     * @param stateSince when it came into that state
     */
    public record CaseFile(String caseNumber, UUID contactId, @Nullable String questionId, String organisationId, String state,
            Instant stateSince, Instant openedAt, @Nullable String closeReason) {
    }
}
