package se.farled.knowledge.offender.jdbc;

import se.farled.knowledge.offender.web.ControllerThatKnowsTooMuch;

/** Planted: a store that knows a controller. */
public final class StoreThatAnswers {

    ControllerThatKnowsTooMuch controller;
}
