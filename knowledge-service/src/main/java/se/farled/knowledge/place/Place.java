package se.farled.knowledge.place;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.change.Checks;
import se.farled.knowledge.change.Versioned;
import se.farled.knowledge.change.Violation;

/**
 * A place that residents name, and who keeps it.
 *
 * @param kind for instance PLAYGROUND; an open list
 * @param keeperId the organisation that keeps it
 */
public record Place(
        String placeId,
        String name,
        String kind,
        @Nullable String district,
        String keeperId,
        long version) implements Versioned<Place> {

    @Override
    public String id() {
        return placeId;
    }

    @Override
    public Place withVersion(long version) {
        return new Place(placeId, name, kind, district, keeperId, version);
    }

    /** What is wrong with it, given the organisations that exist. */
    public List<Violation> violations(Predicate<String> organisationExists) {
        return new Checks().id("placeId", placeId).text("name", name, 200).text("kind", kind, 60)
                .optionalText("district", district, 200)
                .known("keeperId", keeperId, organisationExists, "organisation").violations();
    }
}
