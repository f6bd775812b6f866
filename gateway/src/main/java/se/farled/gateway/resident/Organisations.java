package se.farled.gateway.resident;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who there is in and around the city; what was once known is kept while the router is away. */
public interface Organisations {
    /** The one with that id. */
    Optional<Organisation> named(String organisationId);

    /** The contact centre itself; what the settings say while it was never told. */
    Organisation contactCentre();

    /**
     * Somebody who owns matters.
     *
     * @param phone as people write it
     * @param reachNote how to find it when it has no number, Swedish
     */
    record Organisation(String organisationId, String name, @Nullable String nameEn, String kind, @Nullable String phone,
            @Nullable String email, @Nullable String hours, @Nullable String reachNote) {
        /** Its name in the page's language. */
        public String name(String language) {
            return language.equals("en") && nameEn != null ? nameEn : name;
        }
    }
}
