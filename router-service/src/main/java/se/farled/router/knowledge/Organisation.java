package se.farled.router.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * An owner of matters, inside the city's reach or outside it.
 *
 * @param reachNote how to find it when it has no single desk, Swedish
 */
public record Organisation(
        String organisationId,
        Kind kind,
        String name,
        @Nullable String nameEn,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String hours,
        @Nullable String reachNote) {

    /** What kind of owner it is; {@link #outside()} ones are referred to, not handed to. */
    public enum Kind {
        UNKNOWN, DEPARTMENT, COMPANY, FEDERATION, CONTACT_CENTRE, AUTHORITY, OTHER
    }

    /** True when the city cannot hand a case over to it: the resident is referred instead. */
    public boolean outside() {
        return kind == Kind.AUTHORITY || kind == Kind.OTHER;
    }
}
