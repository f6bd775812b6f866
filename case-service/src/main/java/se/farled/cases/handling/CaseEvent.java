package se.farled.cases.handling;

import java.util.UUID;

/** Something that happened to a case, told to the rest of the city; the case is as it was just after. */
public sealed interface CaseEvent {

    /** The case it happened to. */
    Case subject();

    record Opened(Case subject) implements CaseEvent {}

    record Proposed(Case subject) implements CaseEvent {}

    record Accepted(Case subject) implements CaseEvent {}

    record Refused(Case subject, Refusal refusal) implements CaseEvent {}

    record Closed(Case subject, CloseReason reason) implements CaseEvent {}

    record NotificationSent(Case subject, UUID notificationId) implements CaseEvent {}

    record NotificationFailed(Case subject, UUID notificationId, int attempts) implements CaseEvent {}
}
