package se.farled.gateway.intake;

import org.jspecify.annotations.Nullable;

/** Who makes contact, as far as they tell. Personal data: it is never logged. */
public record Sender(@Nullable String name, @Nullable String email, @Nullable String phone) {
    @Override
    public String toString() {
        return "Sender[…]";
    }
}
