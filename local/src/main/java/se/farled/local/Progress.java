package se.farled.local;

import java.util.Locale;

/** What the one who started the stack reads while it starts: a line per step, with the seconds since the start. */
final class Progress {
    private final long start = System.nanoTime();
    private volatile Runnable listener = () -> {};

    void say(String line) {
        System.out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), line);
    }

    /** Tells the listener that some part's state is another. */
    void changed() {
        listener.run();
    }

    void onChange(Runnable listener) {
        this.listener = listener;
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
