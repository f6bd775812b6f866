package se.farled.local;

/** A running server. Closing it stops it in good order and returns when it has ended. */
public interface Server extends AutoCloseable {
    /** The process that it runs in: one of its own, or this one. */
    ProcessHandle process();

    @Override
    void close();
}
