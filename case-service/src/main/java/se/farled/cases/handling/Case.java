package se.farled.cases.handling;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the city has promised to do about one question of a contact.
 *
 * @param caseNumber number that a resident can read aloud, for instance 2026-000123
 * @param rootContactId first contact of the journey
 * @param optionId answer to the topic's clarifying question; null when none was asked
 * @param organisationId the organisation that has it, or is asked to take it
 * @param channel the way the contact came in, as in the published language
 * @param version count of this case's changes from 1; also the ETag and the sequence of its events
 */
public record Case(
        UUID caseId,
        String caseNumber,
        UUID contactId,
        UUID rootContactId,
        UUID questionId,
        String topicId,
        @Nullable String optionId,
        String organisationId,
        String channel,
        CaseState state,
        Instant openedAt,
        long version) {

    /** The organisation takes the case. Taking twice changes nothing. */
    public Step accept(Instant now) {
        return switch (state) {
            case CaseState.Proposed _ -> to(new CaseState.Accepted(now));
            case CaseState.Accepted _ -> new Step.Unchanged(this);
            case CaseState.Refused _, CaseState.Closed _ -> new Step.NotPossible(state);
        };
    }

    /** The organisation says no, with a reason; only a case that nobody has taken yet can be refused. */
    public Step refuse(Refusal refusal, Instant now) {
        return switch (state) {
            case CaseState.Proposed _ -> to(new CaseState.Refused(now, refusal));
            case CaseState.Accepted _, CaseState.Refused _, CaseState.Closed _ -> new Step.NotPossible(state);
        };
    }

    /** The contact centre asks an organisation, another one or the same again, after a refusal. */
    public Step propose(String organisation, Instant now) {
        return switch (state) {
            case CaseState.Refused _ -> new Step.Moved(new Case(
                    caseId, caseNumber, contactId, rootContactId, questionId, topicId, optionId,
                    organisation, channel, new CaseState.Proposed(now), openedAt, version + 1));
            case CaseState.Proposed _, CaseState.Accepted _, CaseState.Closed _ -> new Step.NotPossible(state);
        };
    }

    /** Nothing more is owed. Closing twice changes nothing. */
    public Step close(CloseReason reason, Instant now) {
        return switch (state) {
            case CaseState.Closed _ -> new Step.Unchanged(this);
            // A case that nobody has taken can be taken back by who handed it over, but not be solved.
            case CaseState.Proposed _, CaseState.Refused _ when reason == CloseReason.SOLVED -> new Step.NotPossible(state);
            case CaseState.Proposed _, CaseState.Accepted _, CaseState.Refused _ -> to(new CaseState.Closed(now, reason));
        };
    }

    private Step to(CaseState next) {
        return new Step.Moved(new Case(
                caseId, caseNumber, contactId, rootContactId, questionId, topicId, optionId,
                organisationId, channel, next, openedAt, version + 1));
    }

    /** What came of asking a case to move. */
    public sealed interface Step {
        /** It moved; this is what it is now. */
        record Moved(Case now) implements Step {}

        /** It was there already. */
        record Unchanged(Case now) implements Step {}

        /** Its state does not allow it. */
        record NotPossible(CaseState state) implements Step {}
    }
}
