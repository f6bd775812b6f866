package se.farled.gateway.department;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case as its organisation sees it.
 *
 * @param questionId the question of the contact that it is about
 * @param history oldest first; empty in lists
 * @param version what a change is made on
 */
public record DepartmentCase(String caseId, String caseNumber, String contactId, @Nullable String questionId, String topicId,
        @Nullable String optionId, String organisationId, String channel, String state, Instant stateSince, Instant openedAt,
        @Nullable Refusal refusal, @Nullable String closeReason, @Nullable List<Entry> history, long version) {
    /** The states in the order in which an owner wants them: what is owed first. */
    static final List<String> STATES = List.of("PROPOSED", "ACCEPTED", "REFUSED", "CLOSED");

    public record Refusal(String reason, @Nullable String text) {
    }

    public record Entry(Instant at, String what, @Nullable String organisationId) {
    }

    /** Whether the contact centre took it back: nothing was done about it. */
    public boolean withdrawn() {
        return "WITHDRAWN".equals(closeReason);
    }

    /** What it is called, by the topic's name. */
    public String topic(Map<String, String> names) {
        return names.getOrDefault(topicId, topicId);
    }
}
