package se.farled.planted.intake.kafka;

import se.farled.router.matching.Question;

/** Knows another service. */
public class Mouth {
    Class<?> other = Question.class;
}
