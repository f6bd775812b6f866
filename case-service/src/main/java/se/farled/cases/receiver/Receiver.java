package se.farled.cases.receiver;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation wants its word beside its mail address.
 *
 * @param webhookUrl the organisation's program; null when it has none
 * @param secret what deliveries to the program are signed with, {@code whsec_} and base64; null without a program
 * @param formerSecret the one before, while both are used; null when none is
 * @param formerUntil until when both are used
 * @param secondEmail who is told when nobody notices; null: the contact centre's lead
 */
public record Receiver(
        String organisationId, @Nullable String webhookUrl, @Nullable String secret, @Nullable String formerSecret,
        @Nullable Instant formerUntil, @Nullable String secondEmail) {

    /** The secrets to sign with at that time, the newest first. */
    public List<String> secretsAt(Instant now) {
        if (secret == null) {
            return List.of();
        }
        return formerSecret != null && formerUntil != null && now.isBefore(formerUntil) ? List.of(secret, formerSecret) : List.of(secret);
    }

    /** The same with a new secret; the present one is used beside it until then. */
    Receiver rotated(String fresh, Instant bothUntil) {
        return new Receiver(organisationId, webhookUrl, fresh, secret, secret == null ? null : bothUntil, secondEmail);
    }

    @Override
    public String toString() {
        return "Receiver[" + organisationId + "]";
    }
}
