package se.farled.gateway.problem;

/**
 * One thing wrong with what was sent.
 *
 * @param field the field's path in what was sent, for instance `sender.email`
 * @param reason what is wrong with it and what would be right
 */
public record Violation(String field, String reason) {
}
