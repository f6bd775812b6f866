package se.farled.cases.handling;

import se.farled.cases.notification.Notification;

/** Something that happened to a case, told to the rest of the city; the case is as it was just after. */
public sealed interface CaseEvent {

    /** The case it happened to. */
    Case subject();

    record Opened(Case subject) implements CaseEvent {}

    record Proposed(Case subject) implements CaseEvent {}

    record Accepted(Case subject) implements CaseEvent {}

    record Refused(Case subject, Refusal refusal) implements CaseEvent {}

    record Closed(Case subject, CloseReason reason) implements CaseEvent {}

    record NotificationSent(Case subject, Notification notification) implements CaseEvent {}

    record NotificationFailed(Case subject, Notification notification, int attempts) implements CaseEvent {}

    record NotificationReceived(Case subject, Notification notification) implements CaseEvent {}

    record NotificationOpened(Case subject, Notification notification) implements CaseEvent {}

    record NotificationEscalated(Case subject, Notification notification) implements CaseEvent {}
}
