package se.farled.gateway.phone;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a call.
 *
 * @param eventId the exchange's id of this fact; with `source` it names the fact
 * @param source the exchange
 * @param callId the exchange's id of the call, the same through its life
 * @param occurredAt when it happened there
 */
public record CallFact(CallKind kind, String eventId, String source, String callId, Instant occurredAt, Details details) {

    /**
     * What the exchange knows at that moment; each gives what it can.
     *
     * @param from caller's number, null when withheld; personal data
     * @param position place in the queue, 1 is next
     * @param topicHint choice in the menu: a topic id or free words
     * @param transferKind BLIND, CONSULT, QUEUE or null
     * @param endedBy CALLER, AGENT, SYSTEM or null
     */
    public record Details(@Nullable String from, @Nullable String to, @Nullable String queue, @Nullable Integer position,
            @Nullable String agent, @Nullable String language, @Nullable String topicHint, @Nullable String transferKind,
            @Nullable String transferTo, @Nullable String reason, @Nullable String endedBy) {
    }

    @Override
    public String toString() {
        return "CallFact[" + kind + " " + callId + "]";
    }
}
