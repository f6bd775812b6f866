package se.farled.router.contact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Makes contact ids from the name that a contact has where it came from. */
public final class ContactId {

    private ContactId() {}

    /** UUID (version 8, from SHA-256): the same system, type and value always give the same id. */
    public static String of(String system, String type, String value) {
        byte[] hash = sha256(system + "|" + type + "|" + value);
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        long high = bytes.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L;
        long low = bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    private static byte[] sha256(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
