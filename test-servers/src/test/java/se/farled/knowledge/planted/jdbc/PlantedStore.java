package se.farled.knowledge.planted.jdbc;

import se.farled.knowledge.planted.kafka.PlantedListener;

/** An adapter that is public and knows another technology. */
public class PlantedStore {

    PlantedListener otherTechnology;
}
