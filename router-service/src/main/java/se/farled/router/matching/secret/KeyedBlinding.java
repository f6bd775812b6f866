package se.farled.router.matching.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import se.farled.router.matching.Blinding;

/** The first 64 bits of an HMAC with the setting's secret. */
@Component
class KeyedBlinding implements Blinding {

    private static final String METHOD = "HmacSHA256";

    private final SecretKeySpec key;

    KeyedBlinding(LearningProperties settings) {
        this.key = new SecretKeySpec(settings.secret().getBytes(StandardCharsets.UTF_8), METHOD);
    }

    @Override
    public long[] blind(long[] features) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(key);
            long[] blinded = new long[features.length];
            for (int i = 0; i < features.length; i++) {
                blinded[i] = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(features[i]).array())).getLong();
            }
            return blinded;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + METHOD, impossible);
        }
    }
}
