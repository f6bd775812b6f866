package se.farled.gateway.reach;

import java.time.Instant;
import java.util.List;

/** Where it is kept how soon notices reached the desks. */
public interface Reaches {
    /** Adds what was seen of a version to what is known of it. */
    void add(Reached seen);

    /** Versions told since then, newest first; empty also while they cannot be read. */
    List<Reached> since(Instant from);
}
