package se.farled.knowledge.offender;

/** Planted: a name that says nothing. */
final class OffenderManager {}
