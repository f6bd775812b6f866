package se.farled.events.planted;

/** Stands for a generated Avro type. */
public class PlantedEvent {}
