package se.farled.router.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One fact that a PBX told about a call.
 *
 * @param source the PBX
 * @param callId its id of the call, the same through the call's life
 * @param at when it happened in the PBX; facts are judged by it, not by when they come
 * @param endedByAgent an agent closed the line, which tells that somebody had answered
 */
public record CallFact(
        Kind kind,
        String source,
        String callId,
        Instant at,
        Caller caller,
        @Nullable Transfer transfer,
        boolean endedByAgent) {

    /** What happened. */
    public enum Kind {
        RECEIVED, QUEUED, ANSWERED, HELD, RESUMED, TRANSFERRED, ABANDONED, CALLBACK_REQUESTED, ENDED
    }

    /**
     * What the PBX knows of the caller.
     *
     * @param number the caller's number; null when withheld
     * @param door the number or queue that was called
     * @param hint IVR choice: a topic id or free words
     */
    public record Caller(@Nullable String number, @Nullable String door, @Nullable String language,
            @Nullable String hint) {}

    /** How and whereto the call was sent on. */
    public record Transfer(Instant at, TransferKind kind, @Nullable String to) {}

    /** A fact without more to it. */
    public static CallFact of(Kind kind, String source, String callId, Instant at, Caller caller) {
        return new CallFact(kind, source, callId, at, caller, null, false);
    }

    /** The contact that this call is: the same call always gives the same id. */
    public String contactId() {
        return ContactId.of(source, "call-id", callId);
    }
}
