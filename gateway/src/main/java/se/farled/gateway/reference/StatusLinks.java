package se.farled.gateway.reference;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The link under which a resident sees where a contact stands. Its token is the contact's id and a seal over it: it cannot be
 * guessed, needs no storage and carries no personal data.
 */
public final class StatusLinks {
    private static final int SEAL_BYTES = 16;

    private final byte[] secret;
    private final String publicUrl;

    /** Links under `publicUrl`, sealed with `secret`: whoever knows the secret can open every status page. */
    public StatusLinks(String secret, String publicUrl) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** The whole link. */
    public String url(UUID contactId) {
        return publicUrl + "/status/" + token(contactId);
    }

    /** The token alone. */
    public String token(UUID contactId) {
        var id = bytes(contactId);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ByteBuffer.allocate(16 + SEAL_BYTES).put(id).put(seal(id)).array());
    }

    /** The contact that a token was made for, empty when nobody here made it. */
    public Optional<UUID> contactId(String token) {
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != 16 + SEAL_BYTES) {
                return Optional.empty();
            }
            var id = Arrays.copyOf(bytes, 16);
            var buffer = ByteBuffer.wrap(id);
            return MessageDigest.isEqual(seal(id), Arrays.copyOfRange(bytes, 16, bytes.length))
                    ? Optional.of(new UUID(buffer.getLong(), buffer.getLong()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A stand-in for a name, the same each time, from which the name cannot be told without the secret. */
    public String pseudonym(String name) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(Arrays.copyOf(mac(("name|" + name).getBytes(StandardCharsets.UTF_8)), 12));
    }

    private byte[] seal(byte[] id) {
        return Arrays.copyOf(mac(id), SEAL_BYTES);
    }

    private byte[] mac(byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }
}
