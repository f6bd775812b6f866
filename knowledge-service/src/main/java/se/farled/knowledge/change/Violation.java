package se.farled.knowledge.change;

/**
 * Why something cannot be taken as it is.
 *
 * @param field where, as a path into what was sent: {@code options[2].ownerId}
 * @param reason what is wrong with it, in words for the one who sent it
 */
public record Violation(String field, String reason) {

    /** The same, within a larger whole. */
    public Violation within(String path) {
        return new Violation(path + "." + field, reason);
    }
}
