package se.farled.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the running supervisor has written down about itself, for `status` and `down`.
 *
 * @param pid the supervisor's process
 * @param url the gateway's
 * @param ready whether the stack has come up
 * @param caches whether the AOT caches that make the next start faster are made: READY or PENDING
 * @param parts servers and services
 */
record StackState(long pid, String url, boolean ready, String caches, List<PartState> parts) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    record PartState(String name, String state, @Nullable Long pid, String url) {}

    static Optional<StackState> read(Path home) {
        var file = file(home);
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readString(file), StackState.class))
                            .filter(state -> ProcessHandle.of(state.pid).isPresent())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Path home) {
        var file = file(home);
        try {
            Files.createDirectories(file.getParent());
            var half = file.resolveSibling("state.json.new");
            Files.writeString(half, JSON.writeValueAsString(this));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void clear(Path home) {
        try {
            Files.deleteIfExists(file(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path home) {
        return home.resolve("run").resolve("state.json");
    }
}
