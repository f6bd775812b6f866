package se.farled.gateway.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as the other services get to know it.
 *
 * @param id a pseudonym, the same each time; never the user's name
 * @param role what they may do
 * @param organisationId the organisation that an editor answers for
 */
public record Actor(String id, Role role, @Nullable String organisationId) {
    /** Somebody who has not signed in. */
    public static final Actor RESIDENT = new Actor("resident", Role.RESIDENT, null);

    /** Tells whether the role is one of these. */
    public boolean is(Role... roles) {
        return Set.of(roles).contains(role);
    }

    public boolean signedIn() {
        return role != Role.RESIDENT;
    }
}
