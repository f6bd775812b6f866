package se.farled.gateway.reference;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes ids: one that a source always leads back to, or a fresh one. */
public final class ContactIds {
    private static final SecureRandom RANDOM = new SecureRandom();

    private ContactIds() {
    }

    /** The id of what `system` calls `value` within `type`: the same source gives the same id, also after a crash (UUID version 8). */
    public static UUID of(String system, String type, String value) {
        var bytes = ByteBuffer.wrap(sha256(system + "|" + type + "|" + value));
        return stamped(bytes.getLong(), bytes.getLong(), 8);
    }

    /** A new id that sorts by time (UUID version 7). */
    public static UUID fresh(Instant now) {
        return stamped(now.toEpochMilli() << 16 | RANDOM.nextInt(1 << 16), RANDOM.nextLong(), 7);
    }

    /** SHA-256 of the text in UTF-8. */
    public static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of the bytes. */
    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static UUID stamped(long high, long low, int version) {
        return new UUID(high & ~0xF000L | (long) version << 12, low & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
