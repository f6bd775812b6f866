package se.farled.knowledge.planted.kafka;

import se.farled.events.planted.PlantedEvent;

/** An adapter in its right place, for the rule about events to leave alone. */
public class PlantedListener {

    PlantedEvent event;
}
