package se.farled.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/**
 * The stack's secrets, made once and kept in a file that only its owner reads.
 *
 * @param database PostgreSQL's password
 * @param mail the mailbox's password
 * @param internalToken what the services show each other
 * @param linkSecret the key behind status links
 * @param learningSecret the key under which the router keeps what texts show
 */
record Secrets(String database, String mail, String internalToken, String linkSecret, String learningSecret) {

    private static final List<String> NAMES = List.of("database", "mail", "internalToken", "linkSecret", "learningSecret");

    static Secrets in(Path home) {
        var file = home.resolve("secrets.properties");
        try {
            var kept = new Properties();
            if (Files.exists(file)) {
                try (var in = Files.newBufferedReader(file)) {
                    kept.load(in);
                }
            } else {
                Files.createDirectories(home);
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            // A home of an earlier version lacks the newer ones.
            if (!kept.stringPropertyNames().containsAll(NAMES)) {
                NAMES.forEach(name -> kept.putIfAbsent(name, random()));
                try (var out = Files.newBufferedWriter(file)) {
                    kept.store(out, null);
                }
            }
            return new Secrets(kept.getProperty("database"), kept.getProperty("mail"), kept.getProperty("internalToken"),
                    kept.getProperty("linkSecret"), kept.getProperty("learningSecret"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "Secrets[...]";
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
