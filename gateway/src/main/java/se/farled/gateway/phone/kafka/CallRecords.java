package se.farled.gateway.phone.kafka;

import org.apache.avro.specific.SpecificRecord;
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
import se.farled.events.telephony.TransferKind;
import se.farled.gateway.phone.CallFact;

/** Writes a fact about a call in the published language. */
final class CallRecords {
    private CallRecords() {
    }

    static SpecificRecord of(CallFact fact) {
        var id = fact.callId();
        var source = fact.source();
        var at = fact.occurredAt();
        var known = fact.details();
        var details = new CallDetails(known.from(), known.to(), known.queue(), known.position(), known.agent(), known.language(), known.topicHint());
        return switch (fact.kind()) {
            case RECEIVED -> new CallReceived(id, source, at, details);
            case QUEUED -> new CallQueued(id, source, at, details);
            case ANSWERED -> new CallAnswered(id, source, at, details);
            case HELD -> new CallHeld(id, source, at, details);
            case RESUMED -> new CallResumed(id, source, at, details);
            case TRANSFERRED -> new CallTransferred(id, source, at, details,
                    known.transferKind() == null ? TransferKind.UNKNOWN : TransferKind.valueOf(known.transferKind()), known.transferTo());
            case ABANDONED -> new CallAbandoned(id, source, at, details, known.reason());
            case CALLBACK_REQUESTED -> new CallbackRequested(id, source, at, details);
            case ENDED -> new CallEnded(id, source, at, details,
                    known.endedBy() == null ? CallParty.UNKNOWN : CallParty.valueOf(known.endedBy()), known.reason());
        };
    }
}
