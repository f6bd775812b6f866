package se.farled.gateway.intake;

/** Where contacts are handed to the router. */
public interface ContactLog {

    /**
     * Hands it over and returns once the log has it for certain.
     *
     * @throws LogAway when that cannot be said; the contact may be handed over again
     */
    void append(IncomingContact contact);

    /** The log did not confirm in time. */
    final class LogAway extends RuntimeException {
        public LogAway(Throwable cause) {
            super("the log did not confirm", cause);
        }
    }
}
