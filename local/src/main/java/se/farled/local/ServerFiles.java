package se.farled.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Server programs that must lie unpacked on disk. They are unpacked once per version into a directory that all checkouts and
 * tests of this user share: `$FARLED_CACHE`, else `$XDG_CACHE_HOME/farled`, else `~/.cache/farled`. 360 MB in all.
 */
final class ServerFiles {
    private ServerFiles() {}

    /** Home of the unpacked registry server, with `quarkus-run.jar` in it. */
    static Path registry() {
        return unpacked("registry-" + MavenRepository.version("registry"),
                () -> new GzipCompressorInputStream(new BufferedInputStream(
                        Files.newInputStream(MavenRepository.registryArchive()), 1 << 16)));
    }

    /** Home of the unpacked PostgreSQL, with `bin/postgres` in it. */
    static Path postgres() {
        var arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var resource = "/postgres-linux-" + arch + ".txz";
        return unpacked("postgres-" + MavenRepository.version("postgres") + "-" + arch, () -> {
            var packed = ServerFiles.class.getResourceAsStream(resource);
            if (packed == null) {
                throw new IOException("no PostgreSQL for this machine: " + resource + " is not on the class path");
            }
            return new XZInputStream(new BufferedInputStream(packed, 1 << 16));
        });
    }

    static Path home() {
        return Optional.ofNullable(System.getenv("FARLED_CACHE")).map(Path::of)
                .or(() -> Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).map(cache -> Path.of(cache, "farled")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "farled"));
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    private static synchronized Path unpacked(String name, Source source) {
        var target = home().resolve(name);
        if (Files.isDirectory(target)) {
            return target;
        }
        try {
            Files.createDirectories(home());
            try (var lock = FileChannel.open(home().resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                if (!Files.isDirectory(target)) {
                    var half = Files.createTempDirectory(home(), name + ".");
                    unpack(source, half);
                    Files.setPosixFilePermissions(half, EnumSet.of(PosixFilePermission.OWNER_READ,
                            PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE,
                            PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_EXECUTE,
                            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_EXECUTE));
                    Files.move(half, target);
                }
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack " + name + " into " + home() + ": " + e.getMessage(), e);
        }
    }

    private static void unpack(Source source, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(source.open())) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path);
                    if ((entry.getMode() & 0100) != 0) {
                        path.toFile().setExecutable(true, false);
                    }
                }
            }
        }
    }
}
