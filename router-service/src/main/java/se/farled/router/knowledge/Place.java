package se.farled.router.knowledge;

import org.jspecify.annotations.Nullable;

/** A named place and the organisation that keeps it. */
public record Place(String placeId, String name, String kind, @Nullable String district, String keeperId) {}
