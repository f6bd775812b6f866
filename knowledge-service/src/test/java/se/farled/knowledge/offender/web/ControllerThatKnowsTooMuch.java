package se.farled.knowledge.offender.web;

import se.farled.events.knowledge.ArticleRetired;
import se.farled.knowledge.offender.jdbc.StoreThatAnswers;

/** Planted: a controller that knows a store and a generated record. */
public record ControllerThatKnowsTooMuch(StoreThatAnswers store, ArticleRetired retired) {}
