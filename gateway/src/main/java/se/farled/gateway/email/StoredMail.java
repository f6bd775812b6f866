package se.farled.gateway.email;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail as it came, before anything read it.
 *
 * @param mailbox the mailbox that it came to
 * @param arrivedAt when it came to the mailbox, as the mailbox says
 * @param messageKey its Message-ID, or a hash where it has none: the same mail twice has the same key
 */
public record StoredMail(UUID mailId, String mailbox, String messageKey, byte[] raw, Instant arrivedAt) {
    @Override
    public String toString() {
        return "StoredMail[" + mailId + "]";
    }
}
