package se.farled.gateway.clients;

/** An inner service did not answer in time, answered with a fault of its own, or is known to be down. */
public class PartAway extends RuntimeException {
    private final String part;

    PartAway(String part, Throwable cause) {
        super(part + " is away", cause);
        this.part = part;
    }

    /** Which one: router, knowledge or cases. */
    public String part() {
        return part;
    }
}
