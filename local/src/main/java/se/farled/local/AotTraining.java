package se.farled.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the AOT caches that halve a service's start. Each service is started once more beside the running one, just as far as
 * its beans (no listener, no port), and ends; one after the other at the lowest priority, so that nobody notices.
 */
final class AotTraining {
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

    /** The services whose jars have no cache yet. */
    static Map<String, Path> missing(Map<String, Path> apps) {
        var missing = new LinkedHashMap<>(apps);
        missing.values().removeIf(jar -> Files.exists(ServiceServer.cache(jar)));
        return missing;
    }

    void stop() {
        stopping = true;
        var running = current;
        if (running != null) {
            Children.stop(running, "KILL", 2);
        }
    }

    private void run() {
        missing(settings.apps()).forEach((name, jar) -> {
            if (!stopping) {
                train(name, jar);
                done.run();
            }
        });
    }

    /** Two runs: one records what a start loads, one makes the cache of it. Each is a child of this process, and ends with it. */
    private void train(String name, Path jar) {
        var recording = jar.resolveSibling("start.recording." + ProcessHandle.current().pid());
        var cache = jar.resolveSibling("start.aot." + ProcessHandle.current().pid());
        try {
            run(name, jar, "-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording, "-Dspring.context.exit=onRefresh");
            run(name, jar, "-XX:AOTMode=create", "-XX:AOTConfiguration=" + recording, "-XX:AOTCache=" + cache);
            if (!stopping && Files.exists(cache)) {
                Files.move(cache, ServiceServer.cache(jar), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            System.err.println("no faster start for " + name + ": " + e.getMessage());
        } finally {
            recording.toFile().delete();
            cache.toFile().delete();
        }
    }

    private void run(String name, Path jar, String... options) {
        if (stopping) {
            return;
        }
        var command = new ArrayList<>(List.of("nice", "-n", "19"));
        command.addAll(ServiceServer.java(jar));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", jar.toString()));
        var environment = new LinkedHashMap<>(environments.apply(name));
        environment.put("SERVER_PORT", "0");
        var process = Children.start(command, environment, jar.getParent(), settings.log("aot-" + name), "KILL");
        current = process;
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
