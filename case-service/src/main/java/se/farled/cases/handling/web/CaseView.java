package se.farled.cases.handling.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.farled.cases.handling.Case;
import se.farled.cases.handling.CaseState;
import se.farled.cases.handling.Cases;
import se.farled.cases.handling.Refusal;

/** A case as the gateway sees it; the history is empty in lists. */
record CaseView(
        UUID caseId, String caseNumber, UUID contactId, UUID rootContactId, UUID questionId,
        String topicId, @Nullable String optionId, String organisationId, String channel,
        String state, Instant stateSince, Instant openedAt,
        @Nullable Refusal refusal, @Nullable String closeReason,
        List<Cases.Entry> history, long version) {

    static CaseView of(Case it, List<Cases.Entry> history) {
        return new CaseView(
                it.caseId(), it.caseNumber(), it.contactId(), it.rootContactId(), it.questionId(),
                it.topicId(), it.optionId(), it.organisationId(), it.channel(),
                name(it.state()), it.state().since(), it.openedAt(),
                it.state() instanceof CaseState.Refused refused ? refused.refusal() : null,
                it.state() instanceof CaseState.Closed closed ? closed.reason().name() : null,
                history, it.version());
    }

    static String name(CaseState state) {
        return switch (state) {
            case CaseState.Proposed _ -> "PROPOSED";
            case CaseState.Accepted _ -> "ACCEPTED";
            case CaseState.Refused _ -> "REFUSED";
            case CaseState.Closed _ -> "CLOSED";
        };
    }
}
