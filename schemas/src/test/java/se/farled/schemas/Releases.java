package se.farled.schemas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParser;

/**
 * What was ever published: {@code released/<area>/<Record>/<n>.avsc}, each self-contained, and a manifest of their hashes
 * that shows when one was touched.
 */
record Releases(Path home) {

    static final Releases OF_THIS_MODULE = new Releases(Path.of("released"));
    private static final String MANIFEST = "SHA256SUMS";

    /** All released versions of a record, oldest first. */
    List<Schema> of(Schema type) throws IOException {
        Path folder = folder(type);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparingInt(Releases::number)).map(Releases::parsed).toList();
        }
    }

    /** Releases what differs from its newest release; true when it did. */
    boolean release(Schema type) throws IOException {
        List<Schema> before = of(type);
        String now = type.toString(true) + "\n";
        if (!before.isEmpty() && before.getLast().toString(true).equals(type.toString(true))) {
            return false;
        }
        Path file = folder(type).resolve((before.size() + 1) + ".avsc");
        Files.createDirectories(file.getParent());
        Files.writeString(file, now);
        return true;
    }

    /** Full names of the records that were ever released. */
    List<String> names() throws IOException {
        return hashes().keySet().stream().map(file -> parsed(home.resolve(file)).getFullName()).distinct().toList();
    }

    /** The manifest as written: path and hash. */
    Map<String, String> manifest() throws IOException {
        return Files.readAllLines(home.resolve(MANIFEST)).stream().map(line -> line.split("  "))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0], (a, b) -> b, TreeMap::new));
    }

    void writeManifest() throws IOException {
        Files.write(home.resolve(MANIFEST),
                hashes().entrySet().stream().map(entry -> entry.getValue() + "  " + entry.getKey()).toList());
    }

    /** The files as they are: path and hash. */
    Map<String, String> hashes() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(file -> file.toString().endsWith(".avsc")).collect(Collectors.toMap(
                    file -> home.relativize(file).toString(), Releases::hash, (a, b) -> b, TreeMap::new));
        }
    }

    private Path folder(Schema type) {
        String namespace = type.getNamespace();
        return home.resolve(namespace.substring(namespace.lastIndexOf('.') + 1)).resolve(type.getName());
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().replace(".avsc", ""));
    }

    private static Schema parsed(Path file) {
        try {
            return new SchemaParser().parse(file.toFile()).mainSchema();
        } catch (IOException broken) {
            throw new IllegalStateException(file + " is no schema", broken);
        }
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
