package se.farled.cases.handling;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which cases are asked for; null means any. State is PROPOSED, ACCEPTED, REFUSED or CLOSED. */
public record CaseQuery(
        @Nullable String organisationId, @Nullable String state, @Nullable UUID contactId, @Nullable UUID rootContactId) {}
