package se.farled.knowledge.sealed;

import javax.crypto.Mac;

/** A domain class that uses what the JDK has for seals. */
class PlantedSeal {

    Mac mac;
}
