package se.farled.cases.handling.web;

import org.jspecify.annotations.Nullable;
import se.farled.cases.handling.Viewer;

/** Who asks, as the gateway says; {@code organisationId} is null for the contact centre. */
record Asker(@Nullable String organisationId) {

    Viewer viewer() {
        return organisationId == null ? new Viewer.ContactCentre() : new Viewer.Organisation(organisationId);
    }
}
