package se.farled.gateway.contact;

import org.jspecify.annotations.Nullable;

/** Where the matter is: WGS 84 degrees, or words. */
public record Place(@Nullable Double lat, @Nullable Double lon, @Nullable String address) {
    @Override
    public String toString() {
        return "Place[…]";
    }
}
