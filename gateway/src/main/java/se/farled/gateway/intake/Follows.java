package se.farled.gateway.intake;

import java.util.UUID;

/**
 * What a contact goes on from.
 *
 * @param contactId the contact before it
 * @param rootContactId the first contact of their journey
 */
public record Follows(UUID contactId, UUID rootContactId) {
}
