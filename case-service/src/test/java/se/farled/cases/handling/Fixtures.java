package se.farled.cases.handling;

import java.time.Instant;
import java.util.UUID;

/** Cases and handovers, named for the trait that matters. */
public final class Fixtures {

    public static final Instant MONDAY_NINE = Instant.parse("2026-11-23T08:00:00Z");

    private Fixtures() {}

    public static Handover aHandoverTo(String organisationId) {
        return new Handover(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "lekplats-trasig", "park", organisationId, "PHONE", MONDAY_NINE);
    }

    public static Case aCaseProposedTo(String organisationId) {
        var contact = UUID.randomUUID();
        return new Case(
                UUID.randomUUID(), "2026-" + UUID.randomUUID().toString().substring(0, 6), contact, contact, UUID.randomUUID(),
                "lekplats-trasig", "park", organisationId, "PHONE", new CaseState.Proposed(MONDAY_NINE), MONDAY_NINE, 1);
    }

    public static Case aCaseIn(CaseState state) {
        var proposed = aCaseProposedTo("stadsbyggnad");
        return new Case(
                proposed.caseId(), proposed.caseNumber(), proposed.contactId(), proposed.rootContactId(), proposed.questionId(),
                proposed.topicId(), proposed.optionId(), proposed.organisationId(), proposed.channel(), state, MONDAY_NINE, 2);
    }

    public static Refusal notOurs() {
        return new Refusal(Refusal.Reason.NOT_OURS, "Gården hör till fastighet.");
    }
}
