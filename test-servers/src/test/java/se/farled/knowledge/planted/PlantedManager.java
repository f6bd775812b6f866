package se.farled.knowledge.planted;

/** A name that hides what the class does. */
class PlantedManager {}
