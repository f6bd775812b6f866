package se.farled.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** `farled up`: starts the whole system, keeps it up, and stops it in order when told to (Ctrl-C, SIGTERM). */
public final class Supervisor {
    private static final Duration LOADING = Duration.ofSeconds(60);

    private final Settings settings;
    private final Progress progress = new Progress();
    private final Stack stack;
    private final Secrets secrets;
    private volatile boolean ready;
    private volatile boolean stopping;
    private volatile @Nullable AotTraining training;

    private Supervisor(Settings settings) {
        this.settings = settings;
        this.secrets = Secrets.in(settings.home());
        this.stack = new Stack(settings, secrets, progress);
    }

    /** Ends with 0 when it was told to stop, and with 1 after one line of reason when the system cannot run. */
    public static void main(String[] arguments) {
        try {
            var settings = Settings.parse(List.of(arguments));
            try (var lock = lock(settings.home())) {
                Files.writeString(settings.home().resolve("run").resolve("supervisor.pid"), "" + ProcessHandle.current().pid());
                Ports.demandFree(settings.ports());
                if (settings.fresh()) {
                    Directories.delete(settings.data());
                }
                new Supervisor(settings).run();
            }
        } catch (Refusal e) {
            System.err.println("farled up: " + e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("farled up: " + e);
            System.exit(1);
        }
    }

    private void run() {
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            stop();
            stopped.countDown();
        }));
        progress.onChange(this::writeState);
        try {
            stack.start();
            var city = new City(stack.url("knowledge-service"), stack.url("router-service"), secrets.internalToken());
            if (city.loadIntoEmptySystem()) {
                progress.say("the reference city Fyrhamn is loaded");
            }
            progress.say("the router knows " + city.awaitTopicsInRouter(LOADING) + " topics");
        } catch (RuntimeException e) {
            if (!stopping) {
                System.err.println("farled up: " + e.getMessage() + "\nlogs: " + settings.home().resolve("logs"));
                System.exit(1);
            }
            return;
        }
        ready = true;
        welcome();
        training = AotTraining.start(settings, stack::environment, this::writeState);
        writeState();
        awaitForever(stopped);
    }

    private void welcome() {
        var base = stack.url("gateway");
        System.out.printf(Locale.ROOT, """

                  the way in       %1$s/
                  the form         %1$s/kontakt
                  the reception    %1$s/reception      reception
                  the waiting room %1$s/tavla
                  the desk         %1$s/desk           advisor, advisor2, advisor3
                  the department   %1$s/department     editor.<organisation>, such as editor.stadsbyggnad
                  the lead         %1$s/lead           lead
                  mail to          %2$s
                  The password of the demo users is farled. Stop with Ctrl-C, or ./farled down.

                ready in %3$.1f s
                """, base, mailUrl(), progress.seconds());
        System.out.flush();
    }

    private String mailUrl() {
        return stack.parts().stream().filter(part -> part.name().equals("mail")).map(Part::url).findFirst().orElseThrow();
    }

    private void stop() {
        stopping = true;
        ready = false;
        var running = training;
        if (running != null) {
            running.stop();
        }
        stack.stop();
        StackState.clear(settings.home());
    }

    private synchronized void writeState() {
        if (stopping) {
            return;
        }
        var parts = stack.parts().stream()
                .map(part -> new StackState.PartState(part.name(), part.state().name(), part.pid(), part.url())).toList();
        new StackState(ProcessHandle.current().pid(), stack.url("gateway"), ready,
                AotTraining.complete(settings) ? "READY" : "PENDING", parts).write(settings.home());
    }

    private static FileChannel lock(Path home) throws IOException {
        Files.createDirectories(home.resolve("run"));
        Files.createDirectories(home.resolve("logs"));
        var channel = FileChannel.open(home.resolve("run").resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            var where = StackState.read(home).map(state -> " at " + state.url() + " (process " + state.pid() + ")").orElse("");
            throw new Refusal("already running" + where + "; './farled status' shows it, './farled down' stops it");
        }
        return channel;
    }

    private static void awaitForever(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
