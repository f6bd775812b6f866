package se.farled.system.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.farled.system.client.Stack;

/**
 * The system to measure: the one that runs, else one that is started for the benchmark and stopped after it.
 *
 * @param borrowed whether it ran before and goes on after
 */
record BenchCity(Path script, Path home, boolean borrowed, Stack stack) implements AutoCloseable {

    static BenchCity open() throws IOException, InterruptedException {
        var environment = System.getenv();
        var script = Path.of(environment.getOrDefault("FARLED_SCRIPT", "./farled")).toAbsolutePath();
        var home = Path.of(environment.getOrDefault("FARLED_HOME", script.resolveSibling(".farled").toString()));
        var running = Stack.status(script, home);
        if (running.ready()) {
            return new BenchCity(script, home, true, running);
        }
        var own = Files.createTempDirectory("farled-bench-");
        System.err.println("farled bench: no system runs; starting one for the benchmark");
        run(script, own, "up", "--detach", "--port", "" + freeBlock());
        var started = new BenchCity(script, own, false, Stack.status(script, own));
        if (!started.stack().ready()) {
            throw new IllegalStateException("the system to measure does not start: see " + own.resolve("logs"));
        }
        return started;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (!borrowed) {
            run(script, home, "down");
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private static void run(Path script, Path home, String... words) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(Stream.concat(Stream.of(script.toString()), Stream.of(words)).toList())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.to(home.resolve(words[0] + ".log").toFile()));
        builder.environment().put("FARLED_HOME", home.toString());
        builder.start().waitFor();
    }

    private static int freeBlock() {
        return IntStream.iterate(22_000, port -> port + 10).limit(500)
                .filter(port -> IntStream.range(port, port + 10).allMatch(BenchCity::isFree)).findFirst()
                .orElseThrow(() -> new IllegalStateException("found no ten free ports in a row"));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
