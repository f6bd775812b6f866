package se.farled.planted.intake.jdbc;

import se.farled.planted.intake.kafka.Mouth;

/** A store that tells the log itself. */
public class Shelf {
    Mouth mouth = new Mouth();
}
