package se.farled.router.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.farled.router.contact.Channel;
import se.farled.router.contact.ContactState;
import se.farled.router.routing.DecisionParts;

/**
 * One row of the desk.
 *
 * @param since original arrival
 * @param excerpt the first words
 * @param holder pseudonym of who holds it; null when nobody at the desk does
 */
public record DeskEntry(
        String contactId,
        Channel channel,
        Instant since,
        @Nullable String subject,
        String excerpt,
        ContactState state,
        @Nullable String holder,
        @Nullable String ticket,
        DecisionParts decision) {}
