package se.farled.knowledge.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.change.Checks;
import se.farled.knowledge.change.Versioned;
import se.farled.knowledge.change.Violation;

/**
 * An owner of matters.
 *
 * @param whatSv what it does, Swedish
 * @param reachNoteSv how to find it when it has no single desk, Swedish
 * @param hours opening hours in words
 */
public record Organisation(
        String organisationId,
        Kind kind,
        String nameSv,
        @Nullable String nameEn,
        @Nullable String whatSv,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String reachNoteSv,
        @Nullable String hours,
        long version) implements Versioned<Organisation> {

    /** What kind of owner it is; AUTHORITY and OTHER lie outside the city's reach. */
    public enum Kind {
        DEPARTMENT, COMPANY, FEDERATION, CONTACT_CENTRE, AUTHORITY, OTHER
    }

    /** True when it lies within the city's reach, so that it can be asked for an answer here. */
    public boolean withinReach() {
        return switch (kind) {
            case DEPARTMENT, COMPANY, FEDERATION, CONTACT_CENTRE -> true;
            case AUTHORITY, OTHER -> false;
        };
    }

    @Override
    public String id() {
        return organisationId;
    }

    @Override
    public Organisation withVersion(long version) {
        return new Organisation(organisationId, kind, nameSv, nameEn, whatSv, phone, email, reachNoteSv, hours, version);
    }

    /** What is wrong with it. */
    public List<Violation> violations() {
        return new Checks().id("organisationId", organisationId).text("nameSv", nameSv, 200)
                .optionalText("nameEn", nameEn, 200).optionalText("whatSv", whatSv, 2_000)
                .optionalText("phone", phone, 100).optionalText("email", email, 320)
                .optionalText("reachNoteSv", reachNoteSv, 1_000).optionalText("hours", hours, 500).violations();
    }
}
