package se.farled.router.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Salted hashes of a text's runs of words: enough to see that two texts share one, not enough to read them. */
final class Wordings {

    private static final int RUN = 7;
    private static final String SALT = "farled development wordings\n";
    private static final int BYTES = 6;

    private Wordings() {}

    /** Of each run of seven words; of the whole text when it is shorter. */
    static Set<String> of(String text) {
        List<String> words = Token.of(text).stream().map(Token::word).toList();
        Set<String> hashes = new TreeSet<>();
        for (int from = 0; from == 0 || from + RUN <= words.size(); from++) {
            hashes.add(hash(String.join(" ", words.subList(from, Math.min(words.size(), from + RUN)))));
        }
        return hashes;
    }

    private static String hash(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((SALT + words).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
