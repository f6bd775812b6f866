package se.farled.router.desk;

import java.time.Duration;

/** How long a taken contact is kept for an advisor whose desk is silent. */
public final class Lease {

    /** Three missed heartbeats of fifteen seconds; a closed laptop frees its contact within a minute. */
    public static final Duration LENGTH = Duration.ofSeconds(45);

    private Lease() {}
}
