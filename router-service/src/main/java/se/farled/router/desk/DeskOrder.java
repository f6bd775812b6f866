package se.farled.router.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.farled.router.contact.Channel;
import se.farled.router.contact.ContactState;

/** The one order over all channels: by original arrival, whatever happened since. */
public interface DeskOrder {

    /** Id of the contact that is next, kept from everyone else until the transaction ends; others get the one after. */
    Optional<String> lockNext();

    /** What the desk shows: all that waits or is taken, in order; then lines that ended since then, without an outcome. */
    List<DeskEntry> entries(int limit, Instant endedSince);

    /** Id of the contact that the advisor took last and still holds. */
    Optional<String> heldBy(String advisorId);

    /** Ids of contacts whose lease ended before that time. */
    List<String> expired(Instant now, int limit);

    /** Forgets who closed contacts before that time: from then on nobody needs to know. */
    int forgetWhoClosed(Instant closedBefore);

    /** Who waits now; the median is over contacts first taken since that time. */
    WaitingNow waiting(Instant since);

    /** Waiting-room numbers that wait or are with an advisor, of arrivals since that time, in order. */
    List<Ticket> tickets(Instant since);

    /** A number on the waiting-room board. */
    record Ticket(String ticket, ContactState state, Instant since) {}

    /**
     * The waiting in figures.
     *
     * @param medianWaitSeconds from arrival to first taken; null when none was taken
     */
    record WaitingNow(long total, Map<Channel, Long> byChannel, @Nullable Instant oldestSince,
            @Nullable Long medianWaitSeconds) {}
}
