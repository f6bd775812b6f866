package se.farled.knowledge.gap;

import java.time.Duration;

/**
 * How long things may take with gaps.
 *
 * @param answerWithin how long the owner may take to answer
 * @param wordingKept how long the wording is kept after that
 */
public record GapTerm(Duration answerWithin, Duration wordingKept) {}
