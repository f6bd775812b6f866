package se.farled.gateway.contact;

import org.jspecify.annotations.Nullable;

/** Who made contact, as far as they told. */
public record Sender(@Nullable String name, @Nullable String email, @Nullable String phone) {

    /** Whether they told anything. */
    public boolean told() {
        return name != null || email != null || phone != null;
    }

    @Override
    public String toString() {
        return "Sender[…]";
    }
}
