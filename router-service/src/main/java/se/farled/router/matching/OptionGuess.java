package se.farled.router.matching;

import java.util.Map;

/**
 * What a text settles of a topic's clarifying question.
 *
 * @param open probability that it leaves the question open
 * @param options probability of each option that it may have settled
 */
public record OptionGuess(double open, Map<String, Double> options) {}
