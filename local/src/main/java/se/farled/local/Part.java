package se.farled.local;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One part of the running stack. Once it has come up it is kept up: when its process ends it is started again, first after
 * half a second, then after twice the time before, at most ten seconds, without end.
 */
final class Part {
    enum State { STARTING, UP, DOWN }

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration STEADY = Duration.ofSeconds(60);

    private final String name;
    private final String url;
    private final Supplier<Server> starter;
    private final Progress progress;
    private volatile State state = State.DOWN;
    private volatile boolean stopping;
    private volatile @Nullable Server server;
    private Duration pause = FIRST_PAUSE;

    /** `starter` returns when the server serves, or throws with the reason. */
    Part(String name, String url, Progress progress, Supplier<Server> starter) {
        this.name = name;
        this.url = url;
        this.starter = starter;
        this.progress = progress;
    }

    /** Starts it and returns the server once it serves; throws when it does not come up. */
    Server start() {
        state(State.STARTING);
        try {
            var started = starter.get();
            server = started;
            if (stopping) {
                started.close();
                throw new IllegalStateException(name + " was stopped while it started");
            }
            state(State.UP);
            watch(started.process());
            return started;
        } catch (RuntimeException e) {
            state(State.DOWN);
            throw e;
        }
    }

    void stop() {
        stopping = true;
        var running = server;
        if (running != null) {
            running.close();
        }
        state(State.DOWN);
    }

    String name() {
        return name;
    }

    String url() {
        return url;
    }

    State state() {
        return state;
    }

    /** The process id, while it is up. */
    @Nullable Long pid() {
        var running = server;
        return running == null || state != State.UP ? null : (Long) running.process().pid();
    }

    private void watch(ProcessHandle process) {
        if (process.equals(ProcessHandle.current())) {
            return;
        }
        var since = System.nanoTime();
        process.onExit().thenRun(() -> Thread.ofVirtual().name("restart-" + name).start(() -> {
            if (!stopping) {
                if (System.nanoTime() - since > STEADY.toNanos()) {
                    pause = FIRST_PAUSE;
                }
                state(State.DOWN);
                progress.say(name + " ended unexpectedly; starting it again");
                restart();
            }
        }));
    }

    private void restart() {
        while (!stopping) {
            sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            try {
                start();
                progress.say(name + " is up again");
                return;
            } catch (RuntimeException e) {
                if (!stopping) {
                    progress.say(name + " did not start: " + firstLine(e) + "; trying again");
                }
            }
        }
    }

    private static String firstLine(RuntimeException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private void state(State next) {
        state = next;
        progress.changed();
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
