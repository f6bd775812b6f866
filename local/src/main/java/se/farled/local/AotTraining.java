package se.farled.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the AOT caches that halve the start of the broker and of the services. A broker of its own starts on empty data and
 * stops; each service is started once more beside the running one, just as far as its beans (no listener, no port), and ends.
 * All of it happens one after the other, the services at the lowest priority, so that nobody notices.
 */
final class AotTraining {
    private static final int RECORDING_SECONDS = 30;

    private final Settings settings;
    private final Function<String, Map<String, String>> environments;
    private final Runnable done;
    private volatile boolean stopping;
    private volatile @Nullable Process current;

    private AotTraining(Settings settings, Function<String, Map<String, String>> environments, Runnable done) {
        this.settings = settings;
        this.environments = environments;
        this.done = done;
    }

    /** Begins with the first service that lacks a cache; `done` is called after each one. */
    static AotTraining start(Settings settings, Function<String, Map<String, String>> environments, Runnable done) {
        var training = new AotTraining(settings, environments, done);
        Thread.ofVirtual().name("aot-training").start(training::run);
        return training;
    }

    /** Whether nothing is left to make. */
    static boolean complete(Settings settings) {
        return Files.exists(KafkaServer.cache())
                && settings.apps().values().stream().allMatch(jar -> Files.exists(ServiceServer.cache(jar)));
    }

    void stop() {
        stopping = true;
        var running = current;
        if (running != null) {
            Children.stop(running, "KILL", 2);
        }
    }

    private void run() {
        settings.apps().forEach((name, jar) -> make(name, ServiceServer.cache(jar), recording -> {
            var command = ServiceServer.java(name);
            command.addAll(List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording, "-Dspring.context.exit=onRefresh",
                    "-jar", jar.toString()));
            run(name, command);
        }, () -> {
            var command = ServiceServer.java(name);
            command.addAll(List.of("-jar", jar.toString()));
            return command;
        }));
        if (MavenRepository.ownLocation().toString().endsWith(".jar")) {
            make("kafka", KafkaServer.cache(), this::recordKafka, () -> KafkaServer.java(List.of()));
        }
    }

    /** Records one start and makes the cache of it. Each process is a child of this one, and ends with it. */
    private void make(String name, Path cache, Consumer<Path> record, Supplier<List<String>> java) {
        if (stopping || Files.exists(cache)) {
            return;
        }
        var recording = cache.resolveSibling(name + ".recording." + ProcessHandle.current().pid());
        var half = cache.resolveSibling(name + ".aot." + ProcessHandle.current().pid());
        try {
            record.accept(recording);
            var command = java.get();
            command.addAll(1, List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recording, "-XX:AOTCache=" + half));
            run(name, command);
            if (!stopping && Files.exists(half)) {
                Files.move(half, cache, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            System.err.println("no faster start for " + name + ": " + e.getMessage());
        } finally {
            recording.toFile().delete();
            half.toFile().delete();
        }
        done.run();
    }

    private void recordKafka(Path recording) {
        var home = settings.home().resolve("run").resolve("kafka-training");
        var ports = Ports.free();
        try (var server = KafkaServer.start(home, settings.log("aot-kafka"), ports.kafka(), ports.controller(),
                List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording))) {
            server.stopWithin(RECORDING_SECONDS);
        } catch (IllegalStateException e) {
            System.err.println("no faster start for kafka: " + e.getMessage());
        } finally {
            Directories.delete(home);
        }
    }

    private void run(String name, List<String> java) {
        if (stopping) {
            return;
        }
        var command = new ArrayList<>(List.of("nice", "-n", "19"));
        command.addAll(java);
        var environment = new LinkedHashMap<String, String>();
        if (settings.apps().containsKey(name)) {
            environment.putAll(environments.apply(name));
            environment.put("SERVER_PORT", "0");
        }
        var process = Children.start(command, environment, settings.home(), settings.log("aot-" + name), "KILL");
        current = process;
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
