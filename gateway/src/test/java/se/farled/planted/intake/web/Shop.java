package se.farled.planted.intake.web;

import se.farled.planted.intake.jdbc.Shelf;

/** A public adapter that reaches into another technology. */
public class Shop {
    Shelf shelf = new Shelf();
}
