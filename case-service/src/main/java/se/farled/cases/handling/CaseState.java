package se.farled.cases.handling;

import java.time.Instant;

/** Where a case stands, and since when. */
public sealed interface CaseState {

    /** When the case came to this state. */
    Instant since();

    /** An organisation is asked to take it. */
    record Proposed(Instant since) implements CaseState {}

    /** The organisation has it. */
    record Accepted(Instant since) implements CaseState {}

    /** The organisation said no; the contact centre must find another owner. */
    record Refused(Instant since, Refusal refusal) implements CaseState {}

    /** Nothing more is owed. */
    record Closed(Instant since, CloseReason reason) implements CaseState {}
}
