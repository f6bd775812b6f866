package se.farled.gateway.intake;

import org.jspecify.annotations.Nullable;

/**
 * Where the matter is. Personal data when it is a home.
 *
 * @param lat latitude, WGS 84 degrees
 * @param lon longitude, WGS 84 degrees
 * @param address an address or the place in words
 */
public record Place(@Nullable Double lat, @Nullable Double lon, @Nullable String address) {
    @Override
    public String toString() {
        return "Place[…]";
    }
}
