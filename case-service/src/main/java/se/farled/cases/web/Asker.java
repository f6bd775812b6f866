package se.farled.cases.web;

import org.jspecify.annotations.Nullable;

/** Who asks, as the gateway says; {@code organisationId} is null for the contact centre. */
public record Asker(String role, @Nullable String organisationId) {

    /** True for who leads the contact centre. */
    public boolean leads() {
        return role.equals("LEAD");
    }

    /** True for who speaks for that organisation. */
    public boolean speaksFor(String organisation) {
        return organisation.equals(organisationId);
    }
}
