package se.farled.gateway.reference;

import java.util.UUID;

/** The short name of a contact that a resident can read aloud, for instance `K7Q-2M4-9XP`. It opens nothing: the status link does. */
public final class Reference {
    /** Crockford's base 32: no I, L, O or U, so that no two characters sound or look alike. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Reference() {
    }

    /** The reference of a contact, nine characters in groups of three, always the same for the same contact. */
    public static String of(UUID contactId) {
        var hash = ContactIds.sha256(contactId.toString());
        var text = new StringBuilder(11);
        for (int i = 0; i < 9; i++) {
            if (i == 3 || i == 6) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(hash[i] & 31));
        }
        return text.toString();
    }
}
