package se.farled.cases.handling;

/**
 * Why an organisation said no.
 *
 * @param text the reason in words, 1 to 1,000 characters; never leaves this service's database but to those who may see the case
 */
public record Refusal(Reason reason, String text) {

    /** The reason in a word; counted in the figures. */
    public enum Reason {
        NOT_OURS, INCOMPLETE, DUPLICATE, OTHER
    }
}
