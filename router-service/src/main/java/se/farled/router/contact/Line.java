package se.farled.router.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.farled.router.contact.CallFact.Transfer;

/**
 * A phone line as its PBX told it. Each field keeps the earliest or the latest time of a kind of fact, so that facts
 * may come late, twice or in an impossible order: the same facts always give the same line.
 *
 * @param firstHeard earliest time of any fact
 * @param firstQueued earliest time in a queue
 * @param queued latest time that it entered a queue, by itself or by a transfer
 * @param talked latest proof that somebody talked with the caller
 * @param endedByAgent an agent closed the line at least once
 */
public record Line(
        Instant firstHeard,
        @Nullable Instant firstQueued,
        @Nullable Instant queued,
        @Nullable Instant talked,
        @Nullable Instant held,
        @Nullable Instant resumed,
        @Nullable Transfer transfer,
        @Nullable Instant abandoned,
        @Nullable Instant callback,
        @Nullable Instant ended,
        boolean endedByAgent) {

    /** Where the caller is. */
    public enum Status {
        /** On the line, with nobody yet. */
        QUEUED,
        /** Talking. */
        TALKING,
        /** With somebody, on hold. */
        ON_HOLD,
        /** Off the line, to be called. */
        CALLBACK,
        /** The PBX said that the caller gave up. */
        ABANDONED,
        /** The line was closed while in a queue: the PBX said no more. */
        LEFT,
        /** Closed after a talk, or with nothing known before. */
        CLOSED
    }

    /** A line on which nothing happened but that fact. */
    public static Line of(CallFact fact) {
        return new Line(fact.at(), null, null, null, null, null, null, null, null, null, false).with(fact);
    }

    /** The line after one fact more; equal to this one when the fact brings nothing new. */
    public Line with(CallFact fact) {
        return LineFacts.add(this, fact);
    }

    /** What all facts together say, judged by when they happened. */
    public Status status() {
        if (reached(callback, talked) && !waitsAgainAfterCallback()) {
            return Status.CALLBACK;
        }
        if (reached(abandoned, queued) && reached(abandoned, talked)) {
            return Status.ABANDONED;
        }
        boolean inQueue = queued != null && !reached(talked, queued);
        if (closed()) {
            return inQueue && !endedByAgent ? Status.LEFT : Status.CLOSED;
        }
        if (talked == null || inQueue) {
            return Status.QUEUED;
        }
        boolean onHold = held != null && !talked.isAfter(held) && !reached(resumed, held);
        return onHold ? Status.ON_HOLD : Status.TALKING;
    }

    /** When the line was closed; null while it is open. */
    public @Nullable Instant closedAt() {
        return closed() ? ended : null;
    }

    /** When the caller gave up; only asked of a line that was left. */
    public Instant leftAt() {
        Instant left = reached(abandoned, queued) ? abandoned : ended;
        return left == null ? firstHeard : left;
    }

    /** A closed line stays closed, unless the caller was called as promised and talked after it. */
    private boolean closed() {
        return ended != null && !(callback != null && talked != null && talked.isAfter(ended));
    }

    private boolean waitsAgainAfterCallback() {
        return !closed() && !reached(callback, queued) && queued != null && !reached(abandoned, queued);
    }

    private static boolean reached(@Nullable Instant time, @Nullable Instant other) {
        return time != null && (other == null || !time.isBefore(other));
    }
}
