package se.farled.gateway.stream;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.security.Actor;

/**
 * The last happenings in a ring, which every client reads at its own pace. There is no buffer per client: one that is slower
 * than the ring is long, or comes back too late, is told to load anew.
 */
@Service
public class LiveStream {
    /** How many happenings are kept: some minutes of a busy day. */
    static final int LENGTH = 5_000;

    /** Numbers of an earlier run mean nothing in this one. */
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final @Nullable Happening[] ring = new Happening[LENGTH];
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private long next;

    /** Tells everybody. */
    public void publish(Happening happening) {
        synchronized (ring) {
            ring[(int) (next % LENGTH)] = happening;
            next++;
        }
        listeners.forEach(Runnable::run);
    }

    /** Calls `listener` after each happening; it must return at once. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /**
     * A place to read from.
     *
     * @param lastId id of the last thing that the client saw, null for a new one
     */
    public Cursor cursor(Actor actor, @Nullable String lastId) {
        synchronized (ring) {
            if (lastId == null) {
                return new Cursor(this, actor, next, false);
            }
            long after = after(lastId);
            return after < 0 ? new Cursor(this, actor, next, true) : new Cursor(this, actor, after, false);
        }
    }

    /** What stands at a number: a happening, or nothing when it is not there yet or no longer. */
    Slot at(long number) {
        synchronized (ring) {
            if (number >= next) {
                return new Slot(null, false, next);
            }
            return number < next - LENGTH ? new Slot(null, true, next) : new Slot(ring[(int) (number % LENGTH)], false, next);
        }
    }

    String id(long number) {
        return run + "-" + number;
    }

    /** The number to go on from, negative when that is not known. */
    private long after(String lastId) {
        try {
            long number = lastId.startsWith(run + "-") ? Long.parseLong(lastId.substring(run.length() + 1)) + 1 : -1;
            return number <= next && number >= next - LENGTH ? number : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** `lost`: it has been overwritten. `end`: the number that the next happening will get. */
    record Slot(@Nullable Happening happening, boolean lost, long end) {
    }
}
