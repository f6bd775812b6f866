package se.farled.router.contact.kafka;

import org.apache.avro.specific.SpecificRecord;
import se.farled.events.Channel;
import se.farled.events.contact.CallbackOffered;
import se.farled.events.contact.ContactAbandoned;
import se.farled.events.contact.ContactClosed;
import se.farled.events.contact.ContactCorrected;
import se.farled.events.contact.ContactEnded;
import se.farled.events.contact.ContactErased;
import se.farled.events.contact.ContactHeld;
import se.farled.events.contact.ContactQueued;
import se.farled.events.contact.ContactReleased;
import se.farled.events.contact.ContactReopened;
import se.farled.events.contact.ContactResumedTalk;
import se.farled.events.contact.ContactTaken;
import se.farled.events.contact.ContactTransferred;
import se.farled.events.contact.CorrectionField;
import se.farled.events.contact.ReleaseReason;
import se.farled.events.contact.TransferKind;
import se.farled.router.contact.Facts;
import se.farled.router.contact.Happening;

/** From what happened to the published language. */
final class HappeningMapping {

    private HappeningMapping() {}

    static SpecificRecord event(Facts facts, long sequence, Happening happening) {
        return switch (happening) {
            case Happening.Routed h -> RoutedMapping.event(facts, sequence, h);
            case Happening.Answered h -> OutcomeMapping.answered(facts, sequence, h);
            case Happening.Referred h -> OutcomeMapping.referred(facts, sequence, h);
            case Happening.HandedOver h -> OutcomeMapping.handedOver(facts, sequence, h);
            case Happening.CallbackPromised h -> OutcomeMapping.callback(facts, sequence, h);
            case Happening.Queued h -> ContactQueued.newBuilder().setContactId(facts.contactId()).setRootContactId(facts.rootContactId())
                    .setSequence(sequence).setOccurredAt(h.at())
                    .setChannel(channel(facts))
                    .setArrivedAt(facts.arrivedAt())
                    .build();
            case Happening.Taken h -> ContactTaken.newBuilder().setContactId(facts.contactId()).setRootContactId(facts.rootContactId())
                    .setSequence(sequence).setOccurredAt(h.at())
                    .setAdvisorId(h.advisorId())
                    .setLeaseUntil(h.leaseUntil())
                    .build();
            case Happening.Released h -> ContactReleased.newBuilder().setContactId(facts.contactId()).setRootContactId(facts.rootContactId())
                    .setSequence(sequence).setOccurredAt(h.at())
                    .setReason(ReleaseReason.valueOf(h.reason().name()))
                    .build();
            case Happening.Abandoned h -> ContactAbandoned.newBuilder().setContactId(facts.contactId()).setRootContactId(facts.rootContactId())
                    .setSequence(sequence).setOccurredAt(h.at())
                    .setWaitedSeconds(h.waited().toSeconds())
                    .build();
            case Happening.CallbackOffered h -> CallbackOffered.newBuilder().setContactId(facts.contactId()).setRootContactId(facts.rootContactId())
                    .setSequence(sequence).setOccurredAt(h.at())
                    .build();
            case Happening.OnHold h -> ContactHeld.newBuilder().setContactId(facts.contactId()).setRootContactId(facts.rootContactId())
                    .setSequence(sequence).setOccurredAt(h.at())
                    .build();
            case Happening.TalkResumed h -> ContactResumedTalk.newBuilder().setContactId(facts.contactId()).setRootContactId(facts.rootContactId())
                    .setSequence(sequence).setOccurredAt(h.at())
                    .build();
            case Happening.Transferred h -> ContactTransferred.newBuilder().setContactId(facts.contactId()).setRootContactId(facts.rootContactId())
                    .setSequence(sequence).setOccurredAt(h.at())
                    .setTransferKind(TransferKind.valueOf(h.kind().name()))
                    .setTransferTo(h.to())
                    .build();
            case Happening.LineClosed h -> ContactEnded.newBuilder().setContactId(facts.contactId()).setRootContactId(facts.rootContactId())
                    .setSequence(sequence).setOccurredAt(h.at())
                    .build();
            case Happening.Closed h -> ContactClosed.newBuilder().setContactId(facts.contactId()).setRootContactId(facts.rootContactId())
                    .setSequence(sequence).setOccurredAt(h.at())
                    .build();
            case Happening.Reopened h -> ContactReopened.newBuilder().setContactId(facts.contactId()).setRootContactId(facts.rootContactId())
                    .setSequence(sequence).setOccurredAt(h.at())
                    .setWithdrawnQuestionIds(h.withdrawnQuestionIds())
                    .build();
            case Happening.Erased h -> ContactErased.newBuilder().setContactId(facts.contactId()).setRootContactId(facts.rootContactId())
                    .setSequence(sequence).setOccurredAt(h.at())
                    .build();
            case Happening.Corrected h -> ContactCorrected.newBuilder().setContactId(facts.contactId()).setRootContactId(facts.rootContactId())
                    .setSequence(sequence).setOccurredAt(h.at())
                    .setField(CorrectionField.valueOf(h.what().name()))
                    .build();
        };
    }

    static Channel channel(Facts facts) {
        return Channel.valueOf(facts.channel().name());
    }
}
