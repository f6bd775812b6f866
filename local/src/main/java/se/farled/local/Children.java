package se.farled.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Starts child processes that do not outlive this one, not even when it is killed with `kill -9`: the kernel signals them
 * (`setpriv --pdeathsig`). The kernel watches the thread that started the child, not the process, so one thread that never
 * ends starts them all.
 */
final class Children {
    private static final boolean SETPRIV = succeeds("setpriv", "--pdeathsig", "KILL", "true");
    private static final boolean SETSID = succeeds("setsid", "true");
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("children").daemon(true).factory());

    private Children() {}

    /** Starts `command` in `directory` with both outputs appended to `log`; `deathSignal` is what it gets when this process dies. */
    static Process start(List<String> command, Map<String, String> environment, Path directory, Path log, String deathSignal) {
        var line = new ArrayList<String>();
        if (SETSID) {
            // Ctrl-C reaches every process of the terminal's group; only the parent shall hear it, and stop the rest in order.
            line.add("setsid");
        }
        if (SETPRIV) {
            line.addAll(List.of("setpriv", "--pdeathsig", deathSignal));
        }
        line.addAll(command);
        var builder = new ProcessBuilder(line)
                .directory(directory.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        // Options meant for this machine's Java in general would change the servers' memory.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
        return onStarter(() -> {
            Files.createDirectories(log.getParent());
            return builder.start();
        });
    }

    /** Sends `signal`, waits `seconds` for the end, then kills. */
    static void stop(Process process, String signal, int seconds) {
        if (!process.isAlive()) {
            return;
        }
        succeeds("sh", "-c", "kill -" + signal + " " + process.pid());
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Whether a short command ends with 0; false when it does not exist. */
    static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The Java that runs this process. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Process onStarter(Callable<Process> start) {
        try {
            return STARTER.submit(start).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io
                    ? new UncheckedIOException(io.getMessage(), io)
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting a server", e);
        }
    }
}
