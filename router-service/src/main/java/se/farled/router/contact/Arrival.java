package se.farled.router.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contact that came in over the gateway.
 *
 * @param receivedAt when it arrived at the source
 * @param topicId topic that the resident or the reception chose
 * @param optionId answer already given to that topic's clarifying question
 */
public record Arrival(
        String contactId,
        String rootContactId,
        @Nullable String previousContactId,
        Channel channel,
        String entryPoint,
        Instant receivedAt,
        @Nullable String language,
        @Nullable String ticket,
        @Nullable String topicId,
        @Nullable String optionId,
        Content content) {}
