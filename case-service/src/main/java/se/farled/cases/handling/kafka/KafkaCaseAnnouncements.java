package se.farled.cases.handling.kafka;

import java.time.Clock;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.stereotype.Component;
import se.farled.cases.handling.Case;
import se.farled.cases.handling.CaseAnnouncements;
import se.farled.cases.handling.CaseEvent;
import se.farled.cases.handling.CloseReason;
import se.farled.cases.handling.Refusal;
import se.farled.cases.kafka.Announcer;
import se.farled.cases.notification.Notification;
import se.farled.events.cases.CaseClosed;
import se.farled.events.cases.CaseOpened;
import se.farled.events.cases.HandoverAccepted;
import se.farled.events.cases.HandoverProposed;
import se.farled.events.cases.HandoverRefused;
import se.farled.events.cases.Medium;
import se.farled.events.cases.NotificationEscalated;
import se.farled.events.cases.NotificationFailed;
import se.farled.events.cases.NotificationOpened;
import se.farled.events.cases.NotificationReceived;
import se.farled.events.cases.NotificationSent;
import se.farled.events.cases.RefusalReason;

/** Writes case events as records of the published language. */
@Component
class KafkaCaseAnnouncements implements CaseAnnouncements {

    private final Announcer announcer;
    private final Clock clock;

    KafkaCaseAnnouncements(Announcer announcer, Clock clock) {
        this.announcer = announcer;
        this.clock = clock;
    }

    @Override
    public void announce(CaseEvent event, long sequence) {
        var subject = event.subject();
        announcer.announce(
                subject.caseId().toString(), subject.rootContactId().toString(), sequence, record(event, subject, sequence));
    }

    private SpecificRecord record(CaseEvent event, Case subject, long sequence) {
        var caseId = subject.caseId().toString();
        var number = subject.caseNumber();
        var contact = subject.contactId().toString();
        var root = subject.rootContactId().toString();
        var owner = subject.organisationId();
        Instant since = subject.state().since();
        return switch (event) {
            case CaseEvent.Opened _ -> new CaseOpened(
                    caseId, number, contact, root, owner, sequence, subject.openedAt(), subject.questionId().toString(), subject.topicId());
            case CaseEvent.Proposed _ -> new HandoverProposed(caseId, number, contact, root, owner, sequence, since);
            case CaseEvent.Accepted _ -> new HandoverAccepted(caseId, number, contact, root, owner, sequence, since);
            case CaseEvent.Refused(Case _, Refusal refusal) -> new HandoverRefused(
                    caseId, number, contact, root, owner, sequence, since, RefusalReason.valueOf(refusal.reason().name()));
            case CaseEvent.Closed(Case _, CloseReason reason) -> new CaseClosed(
                    caseId, number, contact, root, owner, sequence, since,
                    se.farled.events.cases.CloseReason.valueOf(reason.name()));
            case CaseEvent.NotificationSent(Case _, var it) -> new NotificationSent(
                    caseId, number, contact, root, owner, sequence, clock.instant(), id(it), medium(it));
            case CaseEvent.NotificationFailed(Case _, var it, int attempts) -> new NotificationFailed(
                    caseId, number, contact, root, owner, sequence, clock.instant(), id(it), medium(it), attempts);
            case CaseEvent.NotificationReceived(Case _, var it) -> new NotificationReceived(
                    caseId, number, contact, root, owner, sequence, clock.instant(), id(it), medium(it));
            case CaseEvent.NotificationOpened(Case _, var it) -> new NotificationOpened(
                    caseId, number, contact, root, owner, sequence, clock.instant(), id(it), medium(it));
            case CaseEvent.NotificationEscalated(Case _, var it) -> new NotificationEscalated(
                    caseId, number, contact, root, owner, sequence, clock.instant(), id(it), medium(it));
        };
    }

    private static String id(Notification it) {
        return it.notificationId().toString();
    }

    private static Medium medium(Notification it) {
        return switch (it.way()) {
            case MAIL, SECOND_MAIL, LEAD_MAIL -> Medium.EMAIL;
            case WEBHOOK -> Medium.WEBHOOK;
        };
    }
}
