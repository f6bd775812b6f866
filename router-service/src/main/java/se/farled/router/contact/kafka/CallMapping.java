package se.farled.router.contact.kafka;

import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import se.farled.events.telephony.CallAbandoned;
import se.farled.events.telephony.CallAnswered;
import se.farled.events.telephony.CallDetails;
import se.farled.events.telephony.CallEnded;
import se.farled.events.telephony.CallHeld;
import se.farled.events.telephony.CallParty;
import se.farled.events.telephony.CallQueued;
import se.farled.events.telephony.CallReceived;
import se.farled.events.telephony.CallResumed;
import se.farled.events.telephony.CallTransferred;
import se.farled.events.telephony.CallbackRequested;
import se.farled.router.contact.CallFact;
import se.farled.router.contact.CallFact.Caller;
import se.farled.router.contact.CallFact.Kind;
import se.farled.router.contact.CallFact.Transfer;
import se.farled.router.contact.TransferKind;

/** From the published language to the router's own words. */
final class CallMapping {

    private CallMapping() {}

    /** The fact; null when the record is of a type that tells none about a call. */
    static @Nullable CallFact from(@Nullable SpecificRecord event) {
        return switch (event) {
            case CallReceived e -> fact(Kind.RECEIVED, e.getSource(), e.getCallId(), e.getOccurredAt(), e.getDetails());
            case CallQueued e -> fact(Kind.QUEUED, e.getSource(), e.getCallId(), e.getOccurredAt(), e.getDetails());
            case CallAnswered e -> fact(Kind.ANSWERED, e.getSource(), e.getCallId(), e.getOccurredAt(), e.getDetails());
            case CallHeld e -> fact(Kind.HELD, e.getSource(), e.getCallId(), e.getOccurredAt(), e.getDetails());
            case CallResumed e -> fact(Kind.RESUMED, e.getSource(), e.getCallId(), e.getOccurredAt(), e.getDetails());
            case CallAbandoned e ->
                fact(Kind.ABANDONED, e.getSource(), e.getCallId(), e.getOccurredAt(), e.getDetails());
            case CallbackRequested e ->
                fact(Kind.CALLBACK_REQUESTED, e.getSource(), e.getCallId(), e.getOccurredAt(), e.getDetails());
            case CallTransferred e -> transferred(e);
            case CallEnded e -> new CallFact(Kind.ENDED, e.getSource(), e.getCallId(), e.getOccurredAt(),
                    caller(e.getDetails()), null, e.getEndedBy() == CallParty.AGENT);
            case null, default -> null;
        };
    }

    private static CallFact transferred(CallTransferred e) {
        Transfer transfer = new Transfer(
                e.getOccurredAt(), TransferKind.valueOf(e.getTransferKind().name()), e.getTransferTo());
        return new CallFact(Kind.TRANSFERRED, e.getSource(), e.getCallId(), e.getOccurredAt(), caller(e.getDetails()),
                transfer, false);
    }

    private static CallFact fact(Kind kind, String source, String callId, Instant at, CallDetails details) {
        return CallFact.of(kind, source, callId, at, caller(details));
    }

    private static Caller caller(CallDetails details) {
        String door = details.getTo() == null ? details.getQueue() : details.getTo();
        return new Caller(number(details.getFrom()), told(door), told(details.getLanguage()),
                told(details.getTopicHint()));
    }

    /** Asterisk writes the word for a number that is withheld. */
    private static @Nullable String number(@Nullable String from) {
        return "anonymous".equalsIgnoreCase(from) ? null : told(from);
    }

    private static @Nullable String told(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
