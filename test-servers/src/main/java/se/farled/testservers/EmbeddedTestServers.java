package se.farled.testservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import se.farled.local.EmbeddedServers;
import se.farled.local.Mailbox;
import se.farled.local.Ports;

/** The servers of the module `local` on free ports, with empty data in a temporary directory. */
record EmbeddedTestServers(EmbeddedServers servers, Path home) implements Servers {

    static EmbeddedTestServers start() {
        try {
            var home = Files.createTempDirectory("farled-test-servers-");
            return new EmbeddedTestServers(EmbeddedServers.start(home, Ports.free(), "postgres", List.of()), home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String bootstrapServers() {
        return servers.kafka().bootstrapServers();
    }

    @Override
    public String registryRoot() {
        return servers.registry().url().replaceFirst("/apis/.*", "");
    }

    @Override
    public String jdbcUrl(String database) {
        return servers.postgres().jdbcUrl(database);
    }

    @Override
    public String databasePassword() {
        return servers.postgres().password();
    }

    @Override
    public void createDatabase(String name) {
        servers.postgres().ensureDatabase(name);
    }

    @Override
    public Mailbox mailbox() {
        return servers.mailbox();
    }

    @Override
    public void close() {
        servers.close();
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
