package se.farled.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The servers' files in the local Maven repository. The build of this module resolves them all there and packs a list of
 * them, relative to the repository, into the jar; so they are found from a checkout and from an installed artifact alike.
 */
final class MavenRepository {
    private static final String CLASS_PATH = "class-path.txt";
    private static final Properties VERSIONS = versions();

    private MavenRepository() {}

    /** The class path of this module and of the broker, as `java -cp` takes it: this module's own code comes first. */
    static String classPath() {
        var root = root();
        return Stream.concat(Stream.of(ownLocation()), listed().map(name -> root.resolve(name)))
                .map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /** This module's jar, or its directory of classes. */
    static Path ownLocation() {
        return locationOf(MavenRepository.class);
    }

    /** The packed registry server. */
    static Path registryArchive() {
        var version = version("registry");
        return existing(root().resolve("io/apicurio/apicurio-registry-app/" + version + "/apicurio-registry-app-" + version
                + "-all.tar.gz"));
    }

    /** The pinned version of `kafka`, `registry` or `postgres`. */
    static String version(String server) {
        return VERSIONS.getProperty(server + ".version");
    }

    /** The repository's root: a dependency's own place tells it, whatever Maven's settings say. */
    private static Path root() {
        var jar = locationOf(com.icegreen.greenmail.util.GreenMail.class);
        var inside = listed().filter(name -> name.contains("/greenmail/")).findFirst().orElseThrow();
        if (jar.endsWith(inside)) {
            return jar.getRoot().resolve(jar.subpath(0, jar.getNameCount() - Path.of(inside).getNameCount()));
        }
        return Path.of(System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository"));
    }

    private static Stream<String> listed() {
        try (InputStream in = MavenRepository.class.getResourceAsStream(CLASS_PATH)) {
            if (in == null) {
                throw new IllegalStateException("the module 'local' was built without " + CLASS_PATH + ": build it with Maven");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return Stream.of(text.split(":")).map(entry -> entry.replace("@REPOSITORY@/", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path existing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException("missing " + file + ": build the module 'local' with Maven, which fetches it");
        }
        return file;
    }

    private static Path locationOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties versions() {
        var versions = new Properties();
        try (InputStream in = MavenRepository.class.getResourceAsStream("servers.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }
}
