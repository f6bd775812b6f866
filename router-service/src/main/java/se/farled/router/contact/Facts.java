package se.farled.router.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a contact in every state; no personal content.
 *
 * @param rootContactId first contact of its journey
 * @param entryPoint the door within the channel
 * @param arrivedAt when the resident first arrived: its place in the one order, never stamped anew
 * @param ticket number drawn in the waiting room
 * @param line the phone line as the PBX told it; null for every other contact
 * @param sequence how many events were told of it
 */
public record Facts(
        String contactId,
        String rootContactId,
        @Nullable String previousContactId,
        Channel channel,
        String entryPoint,
        Instant arrivedAt,
        @Nullable String language,
        @Nullable String ticket,
        Times times,
        @Nullable Line line,
        long sequence) {

    Facts at(Times changed) {
        return new Facts(contactId, rootContactId, previousContactId, channel, entryPoint, arrivedAt, language, ticket,
                changed, line, sequence);
    }

    /** The same facts after the PBX told more: arrival and stations follow the line. */
    Facts on(Line heard) {
        Instant arrival = heard.firstHeard().isBefore(arrivedAt) ? heard.firstHeard() : arrivedAt;
        Instant queued = heard.firstQueued() == null ? times.queuedAt() : heard.firstQueued();
        return new Facts(contactId, rootContactId, previousContactId, channel, entryPoint, arrival, language, ticket,
                times.queued(queued).ended(heard.closedAt()), heard, sequence);
    }

    /** The same facts after that many events more were told. */
    Facts told(int events) {
        return new Facts(contactId, rootContactId, previousContactId, channel, entryPoint, arrivedAt, language, ticket,
                times, line, sequence + events);
    }

    /** When the contact was closed; only asked of closed ones. */
    Instant closedAt() {
        Instant at = times.closedAt();
        if (at == null) {
            throw new IllegalStateException("Contact " + contactId + " is not closed");
        }
        return at;
    }
}
