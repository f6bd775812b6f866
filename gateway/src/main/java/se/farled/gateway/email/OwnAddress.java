package se.farled.gateway.email;

import java.util.UUID;

/** The address that the contact centre writes from. */
public record OwnAddress(String address) {

    boolean is(String other) {
        return address.equalsIgnoreCase(other.strip());
    }

    /** A Message-ID under our domain that nobody can guess: whoever names it in a reply got our mail. */
    String messageId(UUID mailId) {
        return "<" + mailId + address.substring(address.indexOf('@')) + ">";
    }
}
