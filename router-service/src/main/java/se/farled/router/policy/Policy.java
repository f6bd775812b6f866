package se.farled.router.policy;

import java.time.Instant;

/**
 * The thresholds that held from a moment on.
 *
 * @param version rises by one with each change; stored decisions name it
 */
public record Policy(long version, Thresholds thresholds, Instant since) {

    /** What holds until a lead has changed anything. */
    public static final Policy SHIPPED = new Policy(1, Thresholds.DEFAULT, Instant.EPOCH);
}
