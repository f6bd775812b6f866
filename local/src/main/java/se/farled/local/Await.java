package se.farled.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waiting for a server to come up, with the end of its log in the message when it does not. */
final class Await {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Await() {}

    /** Returns when `ready` holds; throws when the process ends or `limit` passes first. */
    static void ready(String name, Process process, Path log, Duration limit, BooleanSupplier ready) {
        var end = Instant.now().plus(limit);
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(name + " ended with status " + process.exitValue() + "; " + tail(log));
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(name + " is not ready after " + limit.toSeconds() + " s; " + tail(log));
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a server", e);
        }
    }

    private static String tail(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return "see " + log + ": " + String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException e) {
            return "see " + log;
        }
    }
}
