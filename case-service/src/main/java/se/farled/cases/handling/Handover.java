package se.farled.cases.handling;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An advisor handed one question of a contact over to an organisation. */
public record Handover(
        UUID contactId,
        UUID rootContactId,
        UUID questionId,
        String topicId,
        @Nullable String optionId,
        String organisationId,
        String channel,
        Instant at) {}
